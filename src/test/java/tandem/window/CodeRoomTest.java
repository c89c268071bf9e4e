package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.run.Model;
import tandem.ui.text.Language;
import tandem.ui.theme.Theme;

/// The code of each pane, through the real window.
class CodeRoomTest {
    @TempDir
    Path home;

    @Test
    void atTheFirstStartItIsFoldedAndBothPanesUnfoldTogetherForGood() {
        try (Room room = Room.open(home, "spinners")) {
            assertThat(room.window().<Boolean>ask(() -> shown(room, 0).isEmpty()))
                    .isTrue();
            room.press("code-left-open");
            Window.await(() -> !shown(room, 0).isEmpty() && !shown(room, 1).isEmpty());
            assertThat(room.window().<Boolean>ask(() -> height(room, 0) == height(room, 1)))
                    .isTrue();
            assertThat(room.window()
                            .<Boolean>ask(() -> height(room, 0)
                                    <= 0.4 * room.pane(0).getLayoutBounds().getHeight() + 1))
                    .isTrue();
        }
        try (Room again = Room.openAtOnce(home)) {
            Window.await(() ->
                    !again.window().scene().getRoot().lookupAll(".code-line").isEmpty());
        }
    }

    @Test
    void whileItRunsTheLinesWhereSomebodyStandsAreLitAndAllInSight() {
        try (Room room = Room.open(home, "spinners", "slow = 10", "every = 500")) {
            room.window().size(1440, 900);
            room.press("code-left-open");
            Window.await(() -> shown(room, 0).contains("void spin(String message) {"));
            assertThat(room.window().<List<String>>ask(() -> lit(room, 0))).isEmpty();
            room.start();
            Window.await(() -> lit(room, 0)
                            .containsAll(List.of(
                                    "clock.sleep(how.every());",
                                    "work.block();",
                                    "return slowFunction();",
                                    "case WAITS, BLOCKS -> clock.sleep(how.slow());"))
                    && lit(room, 1)
                            .containsAll(List.of(
                                    "sleep(how.every());",
                                    "sleep(how.slow());",
                                    "int answer = await(() -> slowFunction());")));
            Window.await(() -> allInSight(room, 0) && allInSight(room, 1));
            room.window().picture("code-spinners");
            room.press("timeline-fold");
            Window.await(() -> allInSight(room, 0) && allInSight(room, 1));
            room.press("code-left-python");
            Window.await(() ->
                    lit(room, 0).contains("time.sleep(EVERY)") && lit(room, 1).contains("await asyncio.sleep(EVERY)"));
            room.cancel();
            room.awaitReady();
            assertThat(room.window().<List<String>>ask(() -> lit(room, 0))).isEmpty();
        }
    }

    /// A wait is told by who waits; who called it, a look now and then finds out.
    @Test
    void whatIsKnownFromSamplesOnlyIsPaler() {
        try (Room room = Room.open(home, "spinners", "slow = 10", "every = 500")) {
            room.press("code-left-open");
            room.start();
            Window.await(() -> sampled(room, 1).contains("int answer = await(() -> slowFunction());"));
            assertThat(room.window().<List<String>>ask(() -> sampled(room, 1)))
                    .doesNotContain("sleep(how.every());", "sleep(how.slow());");
            room.cancel();
            room.awaitReady();
        }
    }

    @Test
    void inAShortWindowCodeAndTimelineTakeTurns() {
        try (Room room = Room.open(home, "spinners")) {
            room.window().size(1280, 560);
            room.press("code-left-open");
            room.press("timeline-fold");
            Node timeline = room.window().node("timeline-body");
            Node code = room.find(0, "#code-left-lines");
            Window.await(() -> timeline.isVisible() && !code.isVisible());
            room.press("code-right-python");
            Window.await(() -> !timeline.isVisible() && code.isVisible());
        }
    }

    /// Neither another language nor the end of the window is the user's wish to fold it.
    @Test
    void aTimelineThatMadeRoomForCodeComesBackWithTheRoom() {
        try (Room room = Room.open(home, "spinners")) {
            room.press("code-left-open");
            room.press("timeline-fold");
            room.window().size(1280, 560);
            Window.await(() -> !room.window().shell().model().timeline().open().get());
            room.window().act("language");
        }
        try (Room room = Room.openAtOnce(home)) {
            Window.await(() -> !room.window().shell().model().timeline().open().get());
            room.window().act("language");
            room.window().size(1280, 900);
            Window.await(() -> room.window().node("timeline-body").isVisible());
        }
    }

    @Test
    void keysReachTheEndOfThenAndNow() {
        try (Room room = Room.open(home, "spinners")) {
            room.press("code-right-open");
            room.press("code-right-then");
            ScrollPane code = (ScrollPane) room.window().node("code-right-lines");
            Window.await(() -> code.getHeight() > 0 && code.isFocusTraversable());
            room.window().focus("code-right-lines");
            room.window().key(KeyCode.END);
            Window.await(() -> code.getVvalue() == code.getVmax());
        }
    }

    @Test
    void whereCallbacksWaitForTheirTimeItSaysSo() {
        try (Room room = Room.open(home, Language.KOREAN, Theme.DARK, "spinners", "slow = 10", "every = 500")) {
            room.choose(1, Model.CALLBACKS);
            room.press("code-left-open");
            room.start();
            Window.await(() -> room.find(1, ".code-quiet").isVisible());
            assertThat(room.text(1, ".code-quiet")).isEqualTo("지금 스택에는 우리 코드가 없습니다. 루프가 콜백과 시각을 보관하고 있습니다.");
            assertThat(room.window()
                            .<Boolean>ask(() -> room.find(0, ".code-quiet").isVisible()))
                    .isFalse();
            room.window().act("language");
            Window.await(() -> room.find(1, ".code-quiet").isVisible());
            assertThat(room.text(1, ".code-quiet")).startsWith("No code of ours is on a stack now");
            room.cancel();
            room.awaitReady();
            assertThat(room.window()
                            .<Boolean>ask(() -> room.find(1, ".code-quiet").isVisible()))
                    .isFalse();
        }
    }

    @Test
    void manyTasksAtALineAreAMarkAndACount() {
        try (Room room = Room.open(home, "flags", "delay = 5000", "at-once = 5")) {
            room.press("code-right-java");
            room.start();
            Window.await(() -> counts(room, 1).contains("15") && counts(room, 1).contains("5"));
            Window.await(() -> lit(room, 1).contains("try (var _ = await(semaphore::acquire)) {"));
            Window.await(() -> lit(room, 0).contains("var answer = client.send(request, body());"));
            room.window().picture("code-flags");
            room.cancel();
            room.awaitReady();
        }
    }

    @Test
    void thenAndNowIsThereForTheLoopAndNotForThreads() {
        try (Room room = Room.open(home, "spinners")) {
            assertThat(room.window()
                            .<Boolean>ask(() -> room.find(0, "#code-left-then").isVisible()))
                    .isFalse();
            room.press("code-right-then");
            Window.await(() -> room.pane(1).lookupAll(".then-pair").size() == 4);
            assertThat(room.window().<Boolean>ask(() -> shown(room, 0).isEmpty()))
                    .isFalse();
            room.window().picture("code-then-and-now");
            room.choose(1, Model.VIRTUAL_THREADS);
            Window.await(() -> shown(room, 1).contains("void spin(String message) {"));
        }
    }

    @Test
    void aFoldOpensByEnter() {
        try (Room room = Room.open(home, "spinners")) {
            room.press("code-left-open");
            Window.await(() -> room.pane(0).lookup(".code-fold") != null);
            room.window().ask(() -> {
                room.find(0, ".code-fold").requestFocus();
                return true;
            });
            room.window().key(KeyCode.ENTER);
            Window.await(() -> shown(room, 0).contains("package tandem.exhibit.spinners;"));
            assertThat(room.running()).isFalse();
        }
    }

    @Test
    void whereATaskMayBeSwitchedTheMarginSaysSo() {
        try (Room room = Room.open(home, "spinners")) {
            room.press("code-left-open");
            Window.await(() -> signs(room, 1).contains("⇄"));
            assertThat(room.window().<List<String>>ask(() -> signs(room, 0))).doesNotContain("⇄");
        }
    }

    private static List<String> shown(Room room, int pane) {
        return CodeOf.shown(room.pane(pane));
    }

    private static List<String> lit(Room room, int pane) {
        return CodeOf.lit(room.pane(pane));
    }

    private static List<String> sampled(Room room, int pane) {
        return CodeOf.sampled(room.pane(pane));
    }

    private static List<String> counts(Room room, int pane) {
        return words(room, pane, ".code-count");
    }

    private static List<String> signs(Room room, int pane) {
        return words(room, pane, ".code-switch");
    }

    private static List<String> words(Room room, int pane, String selector) {
        return room.pane(pane).lookupAll(selector).stream()
                .map(label -> ((Labeled) label).getText())
                .toList();
    }

    private static double height(Room room, int pane) {
        return room.find(pane, ".code-pane").getLayoutBounds().getHeight();
    }

    private static boolean allInSight(Room room, int pane) {
        Node viewport = room.find(pane, ".code-pane .viewport");
        Bounds seen = viewport.localToScene(viewport.getLayoutBounds());
        return room.pane(pane).lookupAll(".code-line:lit").stream()
                .map(line -> line.localToScene(line.getLayoutBounds()))
                .allMatch(line -> line.getMinY() >= seen.getMinY() - 1 && line.getMaxY() <= seen.getMaxY() + 1);
    }
}
