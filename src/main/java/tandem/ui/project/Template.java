package tandem.ui.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text with gaps, each called `{{name}}`.
public final class Template {
    private static final Pattern GAP = Pattern.compile("\\{\\{([\\w.-]+)}}");

    private final String text;

    private Template(String text) {
        this.text = text;
    }

    /// The template of this name that stands beside `home`.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Template beside(Class<?> home, String name) {
        try (InputStream in = home.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no " + name + " beside " + home.getName());
            }
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text with its gaps filled.
    ///
    /// @throws IllegalArgumentException if nothing is given for one of them
    public String fill(Map<String, String> words) {
        return GAP.matcher(text).replaceAll(gap -> {
            String word = words.get(gap.group(1));
            if (word == null) {
                throw new IllegalArgumentException("nothing is given for " + gap.group());
            }
            return Matcher.quoteReplacement(word);
        });
    }
}
