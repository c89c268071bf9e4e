package tandem.ui.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The fonts that travel with the application: Pretendard for the page, JetBrains Mono for code and names.
public final class Fonts {
    private static final String FOLDER = "/tandem/assets/fonts/";
    private static final List<String> FILES = List.of(
            "Pretendard-Regular.otf", "Pretendard-SemiBold.otf", "JetBrainsMono-Regular.ttf", "JetBrainsMono-Bold.ttf");

    private Fonts() {}

    /// Makes them known to JavaFX; once is enough.
    ///
    /// @throws IllegalStateException if one is missing or unreadable
    public static void load() {
        for (String file : FILES) {
            try (var stream = Fonts.class.getResourceAsStream(FOLDER + file)) {
                if (stream == null || Font.loadFont(stream, -1) == null) {
                    throw new IllegalStateException("cannot load the font " + file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
