package tandem.ui.project;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/// Values as they are written in Java.
public final class Literals {
    private static final int IN_A_LINE = 16;
    private static final String NEXT_LINE = ",\n            ";

    private Literals() {}

    /// In seconds where they are whole, else in whole milliseconds: `Duration.ofMillis(500)`.
    public static String duration(Duration duration) {
        if (duration.isZero()) {
            return "Duration.ZERO";
        }
        if (duration.toMillisPart() == 0) {
            return "Duration.ofSeconds(" + duration.toSeconds() + ")";
        }
        return "Duration.ofMillis(" + duration.toMillis() + ")";
    }

    /// Between quotes.
    public static String string(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /// Strings between commas, as many in a line as can be read.
    public static String strings(List<String> texts) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < texts.size(); i += IN_A_LINE) {
            lines.append(i == 0 ? "" : NEXT_LINE);
            lines.append(texts.subList(i, Math.min(texts.size(), i + IN_A_LINE)).stream()
                    .map(Literals::string)
                    .collect(Collectors.joining(", ")));
        }
        return lines.toString();
    }
}
