package tandem.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Puts a shell script in the place of jpackage's launcher, which on Linux asks the package managers at every start
/// who owns it.
final class LinuxLauncher {
    private LinuxLauncher() {}

    static void install(AppImage image, Product product) throws IOException {
        Path lib = image.root().resolve("lib");
        Path app = lib.resolve("app");
        Files.delete(app.resolve(product.name() + ".cfg"));
        Files.delete(app.resolve(".jpackage.xml"));
        Files.delete(lib.resolve("libapplauncher.so"));
        Files.copy(Options.JVM.file(), app.resolve("jvm.options"));

        Path launcher = image.root().resolve("bin").resolve(product.name());
        Files.writeString(launcher, Template.of("launcher.sh").filled(product));
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));

        // What runs goes by this name in lists of processes.
        Files.createSymbolicLink(lib.resolve("runtime").resolve("bin").resolve(product.name()), Path.of("java"));
    }
}
