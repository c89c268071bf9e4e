package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.ui.text.Language;
import tandem.ui.theme.Theme;
import tandem.window.second.Second;

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
        var syllabus = List.of(new CountingLesson("one"), new CountingLesson("two", Second.class));
        try (Window window = Window.open(home, syllabus, language, theme)) {
            window.size(width, height);
            assertThat(window.picture("idle-" + theme + "-" + language.id() + "-" + width))
                    .isNotEmptyFile();
            window.act("start");
            Window.await(() -> syllabus.getFirst().model().frames().get() > 5);
            window.picture("running-" + theme + "-" + language.id() + "-" + width);
        }
    }

    @Test
    void theTextMayBeTwiceAsLarge() {
        try (Window window = Window.open(home, List.of(new CountingLesson("one")), Language.ENGLISH, Theme.LIGHT)) {
            double before = window.ask(() -> height(window, "start"));
            window.ask(() -> {
                window.scene().getRoot().setStyle("-fx-font-size: 28px");
                return true;
            });
            window.picture("twice-as-large");
            assertThat(window.ask(() -> height(window, "start"))).isEqualTo(2 * before);
        }
    }

    @Test
    void aboutNamesEveryPartAndItsLicence() {
        try (Window window = Window.open(home, List.of(new CountingLesson("one")), Language.KOREAN, Theme.DARK)) {
            window.act("about");
            Scene about = window.ask(() -> javafx.stage.Window.getWindows().stream()
                    .map(javafx.stage.Window::getScene)
                    .filter(scene -> scene.lookup("#about-dialog") != null)
                    .findAny()
                    .orElseThrow());
            window.picture("about", about);
            assertThat(window.ask(() -> about.getRoot().lookupAll(".label").stream()
                            .map(label -> ((Labeled) label).getText())
                            .toList()))
                    .contains("JavaFX", "26.0.2", "GPL 2 with Classpath Exception", "Pretendard");
            window.ask(() -> {
                about.getWindow().hide();
                return true;
            });
        }
    }

    private static double height(Window window, String id) {
        return window.scene().lookup("#" + id).getLayoutBounds().getHeight();
    }
}
