package tandem.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// The fonts that travel with the application: Pretendard for the page, JetBrains Mono for code and names.
public final class Fonts {
    private static final String FOLDER = "/tandem/assets/fonts/";

    /// Where the installed application has them: from files JavaFX reads at once, a resource it would copy first into
    /// the folder for temporary files.
    private static final Path INSTALLED = Path.of(System.getProperty("java.home"), "conf", "fonts");

    private static final List<String> FILES = List.of(
            "Pretendard-Regular.otf", "Pretendard-SemiBold.otf", "JetBrainsMono-Regular.ttf", "JetBrainsMono-Bold.ttf");

    private Fonts() {}

    /// Makes them known to JavaFX, which must have started; once is enough. On any thread, while no other uses fonts.
    ///
    /// @throws IllegalStateException if one is missing or unreadable
    public static void load() {
        try {
            for (String file : FILES) {
                Path installed = INSTALLED.resolve(file);
                Font font = Files.exists(installed) ? inPlace(installed) : copied(resource(file));
                if (font == null) {
                    throw new IllegalStateException("cannot load the font " + file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// JavaFX takes the path as it stands, but for one with a `#` or a `?` in it.
    private static @Nullable Font inPlace(Path file) throws IOException {
        Font font = Font.loadFont("file:" + file, -1);
        return font == null ? copied(Files.newInputStream(file)) : font;
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(Fonts.class.getResourceAsStream(FOLDER + file), file);
    }

    private static @Nullable Font copied(InputStream file) throws IOException {
        try (file) {
            return Font.loadFont(file, -1);
        }
    }
}
