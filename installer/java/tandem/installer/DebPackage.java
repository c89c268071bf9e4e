package tandem.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The package for Debian and Ubuntu.
public final class DebPackage {
    private static final int KIB = 1024;

    private DebPackage() {}

    /// Makes it by `dpkg-deb`.
    ///
    /// @param tree what it installs; the package's own files are laid in here too
    /// @param packages the folder it is to be in
    public static Path make(Product product, Path tree, Path packages) throws IOException, InterruptedException {
        Path overrides = Files.createDirectories(tree.resolve("usr/share/lintian/overrides"));
        Files.copy(Path.of("installer", "linux", "lintian-overrides"), overrides.resolve(product.get("package")));
        String size = Long.toString(Folders.bytes(tree) / KIB);
        Path control = Files.createDirectories(tree.resolve("DEBIAN")).resolve("control");
        Files.writeString(
                control,
                Template.of("control")
                        .filled(product, Map.of("architecture", Host.processor(), "installed-size", size)));
        Path file = packages.resolve(product.fileName(Host.processor()) + ".deb");
        Tool.system(
                Path.of("."),
                Map.of(),
                List.of("dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree.toString(), file.toString()));
        return file;
    }
}
