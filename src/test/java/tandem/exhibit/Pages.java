package tandem.exhibit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tandem.trace.CodeLine;

/// The pages on show, as text.
public final class Pages {
    private Pages() {}

    /// What stands on a line, without its indentation.
    public static String text(@Nullable CodeLine line) {
        Objects.requireNonNull(line, "no line");
        String folder = line.type().substring(0, line.type().lastIndexOf('.')).replace('.', '/');
        try (InputStream in = Pages.class.getResourceAsStream("/" + folder + "/" + line.file())) {
            return new String(Objects.requireNonNull(in, line.file()).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(line.number() - 1L)
                    .findFirst()
                    .orElseThrow()
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
