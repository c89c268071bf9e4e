package tandem.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// WCAG 2.2, AA: 4.5 for text, 3 for marks and borders that mean something.
class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("-t-([\\w-]+): #([0-9a-f]{6});");

    @ParameterizedTest
    @ValueSource(strings = {"tokens-light.css", "tokens-dark.css"})
    void textCanBeReadOnEveryGround(String sheet) throws IOException {
        Map<String, Integer> tokens = tokens(sheet);
        assertThat(tokens).hasSizeGreaterThan(12);
        List<String> page = List.of("page", "card", "fill");
        List<String> code = List.of("card", "lit", "lit-seen");
        canBeRead(tokens, List.of("ink", "muted", "threads", "loop", "done", "error"), page);
        canBeRead(tokens, List.of("ink", "muted", "code-word", "code-string"), code);
        assertThat(contrast(tokens, "on-ink", "ink")).isGreaterThan(4.5);
        assertThat(contrast(tokens, "ink", "still")).isGreaterThan(4.5);
        assertThat(contrast(tokens, "edge", "card")).isGreaterThan(3);
    }

    private static void canBeRead(Map<String, Integer> tokens, List<String> texts, List<String> grounds) {
        for (String text : texts) {
            for (String ground : grounds) {
                assertThat(contrast(tokens, text, ground))
                        .as(text + " on " + ground)
                        .isGreaterThan(4.5);
            }
        }
    }

    private static double contrast(Map<String, Integer> tokens, String one, String other) {
        double a = luminance(tokens.getOrDefault(one, 0));
        double b = luminance(tokens.getOrDefault(other, 0));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Integer> tokens(String sheet) throws IOException {
        Map<String, Integer> tokens = new TreeMap<>();
        try (var stream = Theme.class.getResourceAsStream(sheet)) {
            String css = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            TOKEN.matcher(css)
                    .results()
                    .forEach(token -> tokens.put(token.group(1), Integer.parseInt(token.group(2), 16)));
        }
        return tokens;
    }
}
