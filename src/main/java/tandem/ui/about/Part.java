package tandem.ui.about;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Something that Tandem is made of, and on which terms.
record Part(String name, String version, String licence) {
    private static final String LIST = "parts.txt";

    /// All parts, Tandem itself first, as `parts.txt` lists them: `name | version | licence` a line.
    static List<Part> all() {
        try (var stream = Objects.requireNonNull(Part.class.getResourceAsStream(LIST), LIST)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(Part::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Part of(String line) {
        String[] fields = line.split(" \\| ", -1);
        if (fields.length != 3) {
            throw new IllegalStateException("not a part: " + line);
        }
        return new Part(fields[0], fields[1], fields[2]);
    }
}
