package tandem.ui.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The source of a class that travels with it, in lines as they were compiled.
public final class Source {
    /// Methods of a top-level class are indented once.
    private static final String INDENT = "    ";

    private static final Predicate<String> BEGINS =
            Pattern.compile("^ {4}[^\\s/@})].*\\(.*").asPredicate();

    private final List<String> lines;

    private Source(List<String> lines) {
        this.lines = lines;
    }

    /// The source that a class was compiled from, if it is on show.
    ///
    /// @param type a binary name
    public static Optional<Source> of(String type) {
        String name = type.replaceFirst("\\$.*", "").replace('.', '/');
        try (InputStream in = Source.class.getResourceAsStream("/" + name + ".java")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new Source(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The method of this name, the first if there are several.
    ///
    /// @throws IllegalArgumentException if there is none
    public Excerpt method(String name) {
        int first = IntStream.rangeClosed(1, lines.size())
                .filter(number -> BEGINS.test(line(number)) && line(number).contains(" " + name + "("))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no method " + name));
        return from(first);
    }

    /// The method that a line belongs to, by the line's number from 1; none if it belongs to no method.
    public Optional<Excerpt> around(int number) {
        return IntStream.iterate(Math.min(number, lines.size()), line -> line > 0, line -> line - 1)
                .filter(line -> BEGINS.test(line(line)))
                .mapToObj(this::from)
                .findFirst()
                .filter(method -> method.contains(number));
    }

    private Excerpt from(int first) {
        int last = first;
        while (last < lines.size() && !line(last).equals(INDENT + "}")) {
            last++;
        }
        List<String> text = lines.subList(first - 1, last).stream()
                .map(line -> line.startsWith(INDENT) ? line.substring(INDENT.length()) : line)
                .toList();
        return new Excerpt(first, text);
    }

    private String line(int number) {
        return lines.get(number - 1);
    }
}
