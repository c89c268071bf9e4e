package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.ui.text.Language;
import tandem.ui.theme.Theme;
import tandem.window.second.Second;

class ShellTest {
    @TempDir
    Path home;

    private final CountingLesson first = new CountingLesson("one");
    private final CountingLesson second = new CountingLesson("two", Second.class);
    private Window window;

    @BeforeEach
    void open() {
        window = Window.open(home, List.of(first, second), Language.ENGLISH, Theme.LIGHT);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void opensOnTheFirstLessonIdleWithStartInFocus() {
        assertThat(window.text("heading")).isEqualTo("Two counters, one window");
        assertThat(window.text("intro")).startsWith("Slow work waits for 3.0 s.");
        assertThat(focused()).isEqualTo("start");
        assertThat(window.enabled("start")).isTrue();
        assertThat(window.enabled("cancel")).isFalse();
    }

    @Test
    void startAndCancelAreNeverEnabledTogether() {
        window.act("start");
        assertThat(window.enabled("start")).isFalse();
        assertThat(window.enabled("cancel")).isTrue();
        window.act("cancel");
        assertThat(window.enabled("start")).isTrue();
        assertThat(window.enabled("cancel")).isFalse();
        assertThat(window.text("status")).isEqualTo("Cancelled.");
    }

    @Test
    void neitherIsEnabledWhileTheLessonGetsReady() {
        window.ask(() -> {
            first.model().startable(false);
            return true;
        });
        assertThat(window.enabled("start")).isFalse();
        assertThat(window.act("start")).isFalse();
        window.ask(() -> {
            first.model().startable(true);
            return true;
        });
        assertThat(focused()).isEqualTo("start");
    }

    @Test
    void spaceStartsAndEscCancels() {
        window.key(KeyCode.SPACE);
        assertThat(running()).isTrue();
        window.key(KeyCode.SPACE);
        assertThat(running()).as("pressing Space twice does not cancel").isTrue();
        window.key(KeyCode.ESCAPE);
        assertThat(running()).isFalse();
        assertThat(focused()).isEqualTo("start");
    }

    @Test
    void spaceStartsFromASliderToo() {
        window.focus("slider-slow-work");
        window.key(KeyCode.SPACE);
        assertThat(running()).isTrue();
        assertThat(focused()).isEqualTo("slider-slow-work");
    }

    @Test
    void spaceBelongsToTheFieldThatIsTypedIn() {
        window.focus("field-slow-work");
        window.key(KeyCode.SPACE);
        assertThat(running()).isFalse();
    }

    @Test
    void spacePressesTheButtonInFocusAndStartsNothing() {
        window.focus("how-blocks");
        window.key(KeyCode.SPACE);
        assertThat(running()).isFalse();
        assertThat(window.ask(() -> first.model().context().dials().choice(CountingLesson.HOW)))
                .isEqualTo("blocks");
    }

    @Test
    void pulsesOnlyWhileSomethingRuns() {
        assertThat(window.ask(() -> window.shell().model().busy().get())).isFalse();
        window.act("start");
        Window.await(() -> first.model().frames().get() > 3);
        window.ask(() -> {
            first.model().end();
            return true;
        });
        Window.await(() -> !window.shell().model().busy().get());
        assertThat(window.text("status")).isEqualTo("Both sides are done.");
    }

    @Test
    void anotherLessonCancelsWhatRuns() {
        window.act("start");
        window.shortcut(KeyCode.DIGIT2);
        assertThat(running()).isFalse();
        assertThat(window.ask(() -> window.shell().model().index())).isEqualTo(1);
        window.act("previous-lesson");
        assertThat(window.text("status")).isEqualTo("Cancelled.");
    }

    @Test
    void aSwitchOfLanguageRewordsEverythingAndLeavesTheRunAlone() {
        window.act("start");
        window.focus("language");
        window.shortcut(KeyCode.L);
        assertThat(running()).isTrue();
        assertThat(window.text("start")).isEqualTo("시작");
        assertThat(window.text("heading")).isEqualTo("두 개의 카운터, 하나의 창");
        assertThat(window.text("intro")).contains("3.0초");
        assertThat(window.text("status")).isEqualTo("양쪽이 실행 중입니다.");
        assertThat(window.text("left")).isEqualTo("플랫폼 스레드");
        assertThat(focused()).isEqualTo("language");
        assertThat(window.enabled("cancel")).isTrue();
    }

    @Test
    void theThemeGoesFromLightToDarkToTheSystems() {
        assertThat(sheets()).anyMatch(sheet -> sheet.endsWith("tokens-light.css"));
        window.act("theme");
        assertThat(sheets()).anyMatch(sheet -> sheet.endsWith("tokens-dark.css"));
        assertThat(window.text("theme")).isEqualTo("Dark");
        window.act("theme");
        assertThat(window.text("theme")).isEqualTo("As the system");
    }

    @Test
    void spaceStartsAlsoWhereALessonWasJustChosen() {
        window.focus("lessons");
        window.key(KeyCode.SPACE);
        assertThat(running()).isTrue();
    }

    @Test
    void aNarrowWindowShowsNumbersOnlyAndPutsTheDialsBelowTheTransport() {
        window.size(960, 640);
        double list = window.ask(
                () -> window.scene().lookup(".sidebar").getBoundsInParent().getWidth());
        assertThat(list).isEqualTo(56);
        double start = window.ask(() -> top("start"));
        double dials = window.ask(() -> top("field-slow-work"));
        assertThat(dials).isGreaterThan(start + 30);
    }

    @Test
    void bothPanesAreOfEqualWidth() {
        for (int width : List.of(960, 1281, 1440)) {
            window.size(width, 700);
            List<Double> widths = window.ask(() -> window.scene().getRoot().lookupAll(".pane-frame").stream()
                    .map(pane -> pane.getLayoutBounds().getWidth())
                    .distinct()
                    .toList());
            assertThat(widths).hasSize(1);
        }
    }

    @Test
    void closingEndsWhatRuns() {
        window.act("start");
        window.close();
        assertThat(window.showing()).isFalse();
        assertThat(first.model().closed()).isTrue();
        assertThat(running()).isFalse();
    }

    private double top(String id) {
        Node node = window.scene().lookup("#" + id);
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    private boolean running() {
        return window.ask(() -> first.model().running().get());
    }

    private String focused() {
        return window.ask(() -> window.scene().getFocusOwner().getId());
    }

    private List<String> sheets() {
        return window.ask(() -> List.copyOf(window.scene().getStylesheets()));
    }
}
