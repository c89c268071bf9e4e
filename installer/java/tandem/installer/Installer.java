package tandem.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Makes all that is handed to users of the system that this runs on: the image, an archive of it, and installers.
///
/// It runs in the project's folder, on a JDK 25, with the application and all its modules on the class path. Everything
/// goes to `target/installer`, what is to be handed on to `packages` in it.
public final class Installer {
    private static final Path FOLDER = Path.of("target", "installer");

    private Installer() {}

    public static void main(String[] args) throws InterruptedException {
        try {
            make();
        } catch (IOException | IllegalStateException e) {
            System.err.println("No installer was made: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void make() throws IOException, InterruptedException {
        Product product = Product.tandem();
        AppImage image = AppImage.make(product, ModulePath.ofThisJvm(), FOLDER.resolve("image"));
        say("image", image.root(), image.bytes());
        Path packages = Folders.fresh(FOLDER.resolve("packages"));
        for (Path file : packages(product, image, packages)) {
            say("package", file, Files.size(file));
        }
    }

    private static List<Path> packages(Product product, AppImage image, Path packages)
            throws IOException, InterruptedException {
        Path archive = Archive.make(product, image, packages);
        if (Host.current() != Host.LINUX) {
            return List.of(archive, JdkPackage.make(product, image, packages));
        }
        Path tree = LinuxTree.make(product, image, FOLDER.resolve("tree"));
        Path rpm = RpmPackage.make(product, tree, FOLDER.resolve("rpm"), packages);
        return List.of(archive, rpm, DebPackage.make(product, tree, packages));
    }

    private static void say(String what, Path file, long bytes) {
        System.out.printf("%-8s %s, %.1f MB%n", what, file, bytes / 1e6);
    }
}
