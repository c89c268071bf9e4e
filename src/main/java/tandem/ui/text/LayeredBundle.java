package tandem.ui.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The texts of one package; what it doesn't have is looked for in the bundle below.
final class LayeredBundle extends PropertyResourceBundle {
    private static final Map<Place, ResourceBundle> READ = new ConcurrentHashMap<>();

    private record Place(Class<?> home, Language language) {}

    private LayeredBundle(Reader texts, @Nullable ResourceBundle below) throws IOException {
        super(texts);
        if (below != null) {
            setParent(below);
        }
    }

    /// `texts.properties`, or `texts_ko.properties`, beside `home`, which is read once.
    ///
    /// @param below always the same for the same `home` and language
    /// @throws IllegalArgumentException if `home` has no texts in this language
    static ResourceBundle beside(Class<?> home, Language language, @Nullable ResourceBundle below) {
        return READ.computeIfAbsent(new Place(home, language), _ -> read(home, language, below));
    }

    private static ResourceBundle read(Class<?> home, Language language, @Nullable ResourceBundle below) {
        String name = language == Language.ENGLISH ? "texts.properties" : "texts_" + language.id() + ".properties";
        try (var stream = home.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no " + name + " beside " + home.getName());
            }
            return new LayeredBundle(new InputStreamReader(stream, StandardCharsets.UTF_8), below);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
