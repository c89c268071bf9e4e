package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import tandem.Syllabus;
import tandem.site.Site;
import tandem.time.Clock;
import tandem.ui.journal.Journal;
import tandem.ui.lesson.Pacing;
import tandem.ui.settings.Places;
import tandem.ui.shell.Groundwork;
import tandem.ui.shell.Shell;
import tandem.ui.theme.Fonts;

/// What the window shows first stays where it is when the rest comes.
class FirstPictureRoomTest {
    private static final List<String> SHOWN_FIRST =
            List.of("#heading", "#intro", "#start", "#pace", "#dials", ".pane-heading", ".pane-stage", ".number-strip");

    @TempDir
    private Path home;

    @BeforeAll
    static void startJavaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    @ParameterizedTest
    @CsvSource({
        "en, spinners, 1440",
        "ko, spinners, 1440",
        "en, spinners, 960",
        "en, flags, 1440",
        "ko, flags, 960",
        "en, freeze, 1440",
        "ko, freeze, 960"
    })
    void nothingMovesWhenTheRestComes(String language, String lesson, int width) throws Exception {
        Window.remember(
                home, "language = " + language, "lesson = " + lesson, "window.width = " + width, "window.height = 650");
        Places places = Window.places(home);
        try (Site site = new Site(Clock.real());
                Journal journal = Journal.open(places.state())) {
            Groundwork ground = Groundwork.lay(Syllabus.of(site), Pacing.even(), places);
            Stage stage = Window.onWindow(Stage::new);
            Map<String, Bounds> first = Window.onWindow(() -> {
                Fonts.load();
                Shell.open(stage, ground, journal, List.of());
                assertThat(stage.getScene().lookup("#timeline-fold")).isNull();
                return places(stage.getScene());
            });
            Window.await(() -> stage.getScene().lookup("#timeline-fold") != null);
            Map<String, Bounds> whole = Window.onWindow(() -> {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
                return places(stage.getScene());
            });
            Window.onWindow(() -> {
                stage.hide();
                return true;
            });

            assertThat(whole).isEqualTo(first);
        }
    }

    private static Map<String, Bounds> places(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Map<String, Bounds> places = new LinkedHashMap<>();
        for (String node : SHOWN_FIRST) {
            var found = scene.lookup(node);
            places.put(node, found.localToScene(found.getLayoutBounds()));
        }
        return places;
    }
}
