package tandem.ui.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Reads the pages that travel with the exhibits' classes, each once.
final class Pages {
    private static final String EXHIBITS = "tandem.exhibit.";
    private static final Map<String, Optional<Page>> KNOWN = new ConcurrentHashMap<>();

    private Pages() {}

    /// The name of the top-level class around a class, both binary names.
    static String top(String type) {
        int nested = type.indexOf('$');
        return nested < 0 ? type : type.substring(0, nested);
    }

    /// The source that a class was compiled from, if it is on show.
    ///
    /// @param type a binary name
    static Optional<Page> java(String type) {
        return type.startsWith(EXHIBITS) ? read(top(type).replace('.', '/') + ".java", Syntax.JAVA) : Optional.empty();
    }

    /// A twin.
    ///
    /// @param topic the exhibits' package, as "spinners"
    /// @throws IllegalArgumentException if there is none
    static Page python(String topic, String file) {
        return read("tandem/exhibit/" + topic + "/" + file, Syntax.PYTHON)
                .orElseThrow(() -> new IllegalArgumentException("no twin " + file));
    }

    private static Optional<Page> read(String path, Syntax syntax) {
        return KNOWN.computeIfAbsent(path, _ -> load(path, syntax));
    }

    private static Optional<Page> load(String path, Syntax syntax) {
        try (InputStream in = Pages.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                return Optional.empty();
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String file = path.substring(path.lastIndexOf('/') + 1);
            return Optional.of(new Page(file, syntax, text.lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
