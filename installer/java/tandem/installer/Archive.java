package tandem.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The image as one file, which is unpacked anywhere, by anyone.
final class Archive {
    /// No options from elsewhere, and on macOS no files beside the files: they would break the signature
    /// where something unpacks that knows nothing of them.
    private static final Map<String, String> ENVIRONMENT = Map.of("GZIP", "", "COPYFILE_DISABLE", "1");

    private Archive() {}

    /// Makes it by `tar`, which Linux, macOS and Windows have; on Windows a `.zip`, which is opened by a
    /// double click there.
    ///
    /// @param packages the folder it is to be in
    static Path make(Product product, AppImage image, Path packages) throws IOException, InterruptedException {
        boolean windows = Host.current() == Host.WINDOWS;
        Path file = packages.resolve(FileName.of(product, windows ? "zip" : "tar.gz"));
        Files.deleteIfExists(file);
        List<String> command = new ArrayList<>(List.of("tar", windows ? "-acf" : "-czf"));
        command.add(file.toAbsolutePath().toString());
        command.add(image.root().getFileName().toString());
        Tool.system(image.root().resolveSibling("."), ENVIRONMENT, command);
        return file;
    }
}
