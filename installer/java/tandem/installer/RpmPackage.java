package tandem.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The package for Fedora, openSUSE and their like.
final class RpmPackage {
    private RpmPackage() {}

    /// Makes it by `rpmbuild`.
    ///
    /// @param tree what it installs
    /// @param work is made anew
    /// @param packages the folder it is to be in
    static Path make(Product product, Path tree, Path work, Path packages) throws IOException, InterruptedException {
        Path top = Folders.fresh(work).toAbsolutePath();
        Path spec = top.resolve("tandem.spec");
        Files.writeString(
                spec,
                Template.of("tandem.spec")
                        .filled(product, Map.of("tree", tree.toAbsolutePath().toString())));
        Tool.system(
                top,
                Map.of(),
                List.of(
                        "rpmbuild",
                        "--define",
                        "_topdir " + top,
                        "--define",
                        "_binary_payload w19.zstdio",
                        "-bb",
                        spec.toString()));
        try (Stream<Path> made = Files.walk(top.resolve("RPMS"))) {
            Path rpm = made.filter(path -> path.toString().endsWith(".rpm"))
                    .findAny()
                    .orElseThrow(() -> new IOException("rpmbuild made no package in " + top));
            Path file = packages.resolve(product.fileName(Host.processor()) + ".rpm");
            return Files.move(rpm, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
