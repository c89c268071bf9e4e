package tandem.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/// What both kinds of Linux package install, as it lies below `/`: every file belongs to the package, so that nothing
/// is left when it is removed. What the desktop keeps of menus and icons, its own triggers bring up to date.
public final class LinuxTree {
    private static final Path ICONS = Path.of("assets", "icon");
    private static final List<Integer> SIZES = List.of(16, 22, 24, 32, 48, 64, 128, 256, 512);

    private final Product product;
    private final ChangeLog changes;
    private final Path root;

    private LinuxTree(Product product, ChangeLog changes, Path root) {
        this.product = product;
        this.changes = changes;
        this.root = root;
    }

    /// Lays it out.
    ///
    /// @param root is made anew
    public static Path make(Product product, AppImage image, Path root) throws IOException, InterruptedException {
        Folders.fresh(root);
        new LinuxTree(product, ChangeLog.of(product), root).fill(image);
        return root;
    }

    private void fill(AppImage image) throws IOException, InterruptedException {
        String name = product.get("package");
        String id = product.get("id");
        Folders.copy(image.root(), root.resolve("usr/lib").resolve(name));
        Path command = folder("usr/bin").resolve(name);
        Files.createSymbolicLink(command, Path.of("../lib", name, "bin", product.name()));
        write(folder("usr/share/applications").resolve(id + ".desktop"), "tandem.desktop");
        write(folder("usr/share/metainfo").resolve(id + ".metainfo.xml"), "metainfo.xml");
        for (int size : SIZES) {
            Path icon = folder("usr/share/icons/hicolor/" + size + "x" + size + "/apps")
                    .resolve(id + ".png");
            Files.copy(ICONS.resolve("tandem-" + size + ".png"), icon);
        }
        Files.copy(
                ICONS.resolve("tandem.svg"),
                folder("usr/share/icons/hicolor/scalable/apps").resolve(id + ".svg"));
        Path documents = folder("usr/share/doc/" + name);
        Files.copy(Path.of("installer", "legal", "copyright"), documents.resolve("copyright"));
        compressed(Files.writeString(documents.resolve("changelog"), changes.debian(product)));
        Path manual = folder("usr/share/man/man1").resolve(name + ".1");
        write(manual, "tandem.1");
        compressed(manual);
        readable();
    }

    private Path folder(String path) throws IOException {
        return Files.createDirectories(root.resolve(path));
    }

    private void write(Path file, String template) throws IOException {
        Files.writeString(
                file,
                Template.of(template)
                        .filled(product, Map.of("date", changes.day().toString())));
    }

    /// The manual asks for this kind of compression, and the same bytes every time.
    private static void compressed(Path file) throws IOException, InterruptedException {
        Tool.system(Path.of("."), Map.of(), List.of("gzip", "-9n", file.toString()));
    }

    /// For everyone, whatever the rights of new files are here.
    private void readable() throws IOException {
        for (Path path : Folders.all(root)) {
            if (!Files.isSymbolicLink(path)) {
                boolean open = Files.isDirectory(path) || Files.isExecutable(path);
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(open ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }
}
