package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.run.Model;
import tandem.ui.text.Language;
import tandem.ui.theme.Theme;

/// Lesson 1 through the real window.
class SpinnersRoomTest {
    private static final List<Model> MODELS = Model.choices();

    @TempDir
    Path home;

    @Test
    void eachModelComesToItsAnswerInEitherPane() {
        try (Room room = Room.open(home, "spinners", "slow = 0.5", "every = 50")) {
            for (int i = 0; i < MODELS.size(); i++) {
                Model left = MODELS.get(i);
                Model right = MODELS.get((i + 2) % MODELS.size());
                room.choose(0, left);
                room.choose(1, right);
                room.run();
                drew(room, 0, left);
                drew(room, 1, right);
                assertThat(room.window().text("status")).startsWith("Both answered 42.");
            }
        }
    }

    private static void drew(Room room, int pane, Model model) {
        assertThat(room.number(pane, "answer")).as("%s", model).isEqualTo("42");
        assertThat(room.number(pane, "slow")).as("%s", model).matches("\\d+\\.\\d of ≈?0\\.5 s");
        int drawn = room.window().ask(() -> room.counted(pane, "drawn"));
        if (model == Model.ONE_BY_ONE) {
            assertThat(drawn).isEqualTo(1);
        } else {
            assertThat(drawn).as("%s", model).isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"blocks", "computes"})
    void whatKeepsTheLoopLeavesTheTaskUndrawnAndTheThreadAtWork(String work) {
        try (Room room = Room.open(home, "spinners", "slow = 0.5", "every = 50", "work = " + work)) {
            room.run();
            drew(room, 0, Model.PLATFORM_THREADS);
            assertThat(room.window().<Integer>ask(() -> room.counted(1, "drawn")))
                    .isZero();
            assertThat(room.number(1, "answer")).isEqualTo("42");
            assertThat(room.text(1, "#reason")).contains("never drew");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {960, 1280, 1440})
    void theLongestNumberStaysInItsCell(int width) {
        try (Room room = Room.open(home, "spinners", "slow = 10", "every = 50", "work = computes")) {
            room.window().size(width, 800);
            room.start();
            Window.await(() -> room.shown(0, "slow").contains("≈"));
            assertThat(room.window().<Boolean>ask(() -> {
                        Node cell = room.find(0, "#slow");
                        Node value = room.find(0, "#slow .number");
                        return value.getBoundsInParent().getMaxX()
                                <= cell.getLayoutBounds().getMaxX();
                    }))
                    .isTrue();
            room.cancel();
            room.awaitReady();
        }
    }

    @Test
    void theSpinnerIsOnStageWhileItRuns() {
        try (Room room = Room.open(home, "spinners", "slow = 10", "every = 20")) {
            assertThat(room.text(0, "#glyph")).isEmpty();
            room.start();
            Window.await(() -> room.counted(0, "drawn") > 3 && room.counted(1, "drawn") > 3);
            for (int pane : List.of(0, 1)) {
                assertThat(room.text(pane, "#glyph")).matches("[|/\\-\\\\]");
                assertThat(room.text(pane, "#message")).isEqualTo("thinking!");
                assertThat(room.number(pane, "answer")).isEmpty();
            }
            assertThat(room.text(0, "#object")).startsWith("Thread[#").contains("spinner");
            assertThat(room.text(1, "#object")).contains("Task[spinner");
            room.cancel();
            room.awaitReady();
            assertThat(room.text(0, "#message")).isEqualTo("cancelled");
            assertThat(room.text(1, "#message")).isEqualTo("cancelled");
            assertThat(room.number(0, "answer")).isEmpty();
            assertThat(room.window().text("status")).isEqualTo("Cancelled before the answer.");
        }
    }

    @Test
    void aSwitchOfLanguageAndThemeLeavesTheRunAlone() {
        try (Room room = Room.open(home, Language.KOREAN, Theme.DARK, "spinners", "slow = 1.5", "every = 20")) {
            room.start();
            Window.await(() -> room.counted(0, "drawn") > 3);
            String object = room.text(1, "#object");
            int before = room.window().ask(() -> room.counted(0, "drawn"));
            room.window().act("language");
            room.window().act("theme");
            assertThat(room.running()).isTrue();
            assertThat(room.window().text("heading")).isEqualTo("Two spinners, one answer");
            assertThat(room.window().<Integer>ask(() -> room.counted(0, "drawn")))
                    .isGreaterThanOrEqualTo(before);
            assertThat(room.text(1, "#object")).isEqualTo(object);
            room.awaitReady();
            String slow = room.number(0, "slow");
            assertThat(slow).endsWith(" of 1.5 s");
            List<Integer> drawn = room.window().ask(() -> List.of(room.counted(0, "drawn"), room.counted(1, "drawn")));
            room.window().act("language");
            assertThat(room.number(0, "slow")).isEqualTo(slow.replace(" of 1.5 s", " / 1.5초"));
            assertThat(room.window()
                            .<List<Integer>>ask(() -> List.of(room.counted(0, "drawn"), room.counted(1, "drawn"))))
                    .isEqualTo(drawn);
        }
    }

    @Test
    void aSwitchOfLanguageShowsTheLessonAndKeepsTheFocusThereAtOnce() {
        try (Room room = Room.open(home, "spinners")) {
            room.window().focus("right");
            boolean kept = room.window().ask(() -> {
                room.window().shell().actions().get("language").fire();
                return room.find(1, "#right").isFocused();
            });
            assertThat(kept).isTrue();
        }
    }
}
