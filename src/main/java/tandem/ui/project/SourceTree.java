package tandem.ui.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/// The sources that travel with the application, by their path.
final class SourceTree {
    private static final String ROOT = "/tandem/sources/";
    private static final String ENDING = ".java";

    private SourceTree() {}

    /// Where the source of a top-level type stands.
    ///
    /// @param type with its package
    static String path(String type) {
        return type.replace('.', '/') + ENDING;
    }

    /// Whether there is such a file.
    static boolean has(String path) {
        return SourceTree.class.getResource(ROOT + path) != null;
    }

    /// The file as it is, byte for byte; none if there is no such file.
    static Optional<byte[]> read(String path) {
        try (InputStream in = SourceTree.class.getResourceAsStream(ROOT + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
