package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.ui.text.Language;
import tandem.ui.theme.Theme;

/// The window in both languages and themes, large and small; leaves a picture of each in `target/window`.
class LooksTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, LIGHT, 1440, 900",
        "ENGLISH, DARK, 1440, 900",
        "KOREAN, LIGHT, 1440, 900",
        "ENGLISH, LIGHT, 960, 640",
        "KOREAN, DARK, 960, 640"
    })
    void everythingHasItsPlace(Language language, Theme theme, int width, int height) {
        var syllabus = List.of(new CountingLesson("one"), new CountingLesson("two"));
        try (Window window = Window.open(home, syllabus, language, theme)) {
            window.size(width, height);
            assertThat(window.picture("idle-" + theme + "-" + language.id() + "-" + width))
                    .isNotEmptyFile();
            window.act("start");
            Window.await(() -> syllabus.getFirst().model().frames().get() > 5);
            window.picture("running-" + theme + "-" + language.id() + "-" + width);
        }
    }
}
