package tandem.ui.settings;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The settings as a file: a first line that names the format, a `name = value` a line, and a last line that says it is
/// whole. UTF-8. Anything else is damage.
final class SettingsFormat {
    private static final String FIRST = "tandem settings 1";
    private static final String LAST = "end";
    private static final Pattern LINE = Pattern.compile("([\\w.-]+) = (\\P{Cntrl}*)");

    private SettingsFormat() {}

    static byte[] write(Settings settings) {
        StringBuilder text = new StringBuilder(FIRST).append('\n');
        settings.all()
                .forEach((name, value) ->
                        text.append(name).append(" = ").append(value).append('\n'));
        return text.append(LAST).append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /// The settings, or nothing if the file is damaged.
    static Optional<Settings> read(byte[] bytes) {
        List<String> lines;
        try {
            lines = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .lines()
                    .toList();
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
        if (lines.size() < 2
                || !lines.getFirst().equals(FIRST)
                || !lines.getLast().equals(LAST)) {
            return Optional.empty();
        }
        Map<String, String> values = new TreeMap<>();
        for (String line : lines.subList(1, lines.size() - 1)) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                return Optional.empty();
            }
            values.put(parts.group(1), parts.group(2));
        }
        return Optional.of(new Settings(values));
    }
}
