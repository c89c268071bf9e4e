package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tandem.run.Model;
import tandem.ui.text.Language;

/// Pause, step and speed through the real window.
class PauseRoomTest {
    private static final String[] SPINNERS = {"slow = 10", "every = 100"};

    @TempDir
    Path home;

    private OurThreads threads = OurThreads.now();

    @Test
    void startedPausedBothStandAtTheirFirstWaitAndEachStepDraws() {
        try (Room room = Room.open(home, "spinners", SPINNERS)) {
            room.window().key(KeyCode.P);
            assertThat(room.window().node("paused").isVisible()).isTrue();
            room.start();
            for (int drawn = 1; drawn <= 4; drawn++) {
                int now = drawn;
                Window.await(() -> room.counted(0, "drawn") == now && room.counted(1, "drawn") == now);
                Room.awaitOutside(() -> room.clock().waiting() == 3); // two threads and a loop
                room.window().key(KeyCode.S);
            }
            Window.await(() -> room.counted(0, "drawn") == 5 && room.counted(1, "drawn") == 5);
            room.cancel();
            room.awaitReady();
            assertThat(room.window().text("status")).startsWith("Cancelled before the answer.");
        }
    }

    @Test
    void pausedWhileItRunsItGoesOnWhereItStood() {
        try (Room room = Room.open(home, "flags", "delay = 300")) {
            room.start();
            Window.await(() -> room.counted(0, "done") >= 2);
            room.press("pause");
            long stood = room.clock().nanos();
            Room.awaitOutside(() -> room.clock().waiting() + room.clock().standing() > 0);
            assertThat(room.running()).isTrue();
            room.press("pause");
            room.awaitReady();
            assertThat(room.window().node("paused").isVisible()).isFalse();
            assertThat(room.clock().nanos()).isGreaterThan(stood);
            assertThat(room.window().text("status")).contains("20 of 20 flags");
            assertThat(room.number(0, "best")).isNotEmpty();
        }
    }

    @Test
    void steppedThroughItSaysSoAndComparesNothing() {
        try (Room room = Room.open(home, "spinners", "slow = 0.3", "every = 100")) {
            room.press("pause");
            room.start();
            while (room.running()) {
                room.window().act("step");
            }
            assertThat(room.window().text("status"))
                    .startsWith("Done. Stepped through")
                    .endsWith("no comparison.");
            assertThat(room.number(0, "answer")).isEqualTo("42");
            assertThat(room.number(1, "answer")).isEqualTo("42");
            assertThat(room.text(0, "#reason")).isEmpty();
        }
    }

    /// While answers are on their way nobody waits by the clock, but for the requests' time-outs.
    @Test
    void stepsAsFastAsTheyCanBePressedLoseNoRequest() {
        try (Room room = Room.open(home, "flags", "delay = 100")) {
            room.press("pause");
            room.start();
            while (room.running()) {
                room.window().act("step");
            }
            for (int pane = 0; pane < 2; pane++) {
                assertThat(room.counted(pane, "done")).isEqualTo(20);
                assertThat(room.counted(pane, "errors")).isZero();
            }
        }
    }

    @Test
    void atAnotherSpeedItSaysSoAndComparesNothing() {
        try (Room room = Room.open(home, "flags", "delay = 100")) {
            assertThat(room.number(0, "best")).isEqualTo("0.40 s");
            choose(room, 0.5);
            assertThat(room.number(0, "best")).as("that is no longer known").isEmpty();
            room.run();
            assertThat(room.window().text("status")).isEqualTo("Done. At 0.5×: no comparison.");
            assertThat(room.number(0, "best")).isEmpty();
            assertThat(room.number(1, "elapsed")).isNotEmpty();
            choose(room, 1);
            room.run();
            assertThat(room.window().text("status")).contains("20 of 20 flags");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void cancelEndsWhatIsPaused(Model model) {
        try (Room room = Room.open(home, "flags", "delay = 0", "left = " + model.id(), "right = " + model.id())) {
            standSomewhere(room, model);
            room.cancel();
            room.awaitReady();
            assertThat(room.window().text("status")).startsWith("Cancelled");
            assertThat(room.clock().isPaused()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void closingEndsWhatIsPaused(Model model) {
        threads = OurThreads.now();
        try (Room room = Room.open(home, "flags", "delay = 0", "left = " + model.id(), "right = " + model.id())) {
            standSomewhere(room, model);
        }
        Room.awaitOutside(() -> threads.begun().isEmpty(), () -> "left: " + threads.begun());
    }

    @Test
    void aLessonOnTheWindowsThreadIsNotPacedAndSaysWhy() {
        try (Room room = Room.open(home, "spinners")) {
            room.press("pause");
            room.window().act("next-lesson");
            room.window().act("next-lesson");
            for (String control : new String[] {"pause", "step", "speed"}) {
                assertThat(room.window().enabled(control)).as(control).isFalse();
            }
            assertThat(room.window().act("pause")).isFalse();
            assertThat(room.window().node("paused").isVisible()).isFalse();
            assertThat(room.window().ask(() -> room.window().node("pace").getAccessibleHelp()))
                    .contains("window’s own thread");
            room.awaitReady();
            room.run();
            assertThat(room.clock().isPaused()).isTrue();
            room.window().act("previous-lesson");
            room.awaitReady(); // warm, though it is paused
            assertThat(room.window().enabled("pause")).isTrue();
            assertThat(room.window().enabled("step")).isTrue();
        }
    }

    @Test
    void aSwitchOfLanguageKeepsPauseAndSpeed() {
        try (Room room = Room.open(home, "spinners")) {
            assertThat(room.window().enabled("step")).isFalse();
            room.press("pause");
            choose(room, 0.25);
            room.window().act("language");
            assertThat(room.window().ask(() -> ((ToggleButton) room.window().node("pause")).isSelected()))
                    .isTrue();
            assertThat(room.window().enabled("step")).isTrue();
            assertThat(room.window().text("speed")).isEqualTo("0.25×");
            assertThat(room.window()
                            .ask(() -> ((Text) room.window().node("speed").lookup(".text")).getText()))
                    .as("there is room for it")
                    .isEqualTo("0.25×");
            assertThat(room.window().text("paused")).isEqualTo("일시 정지됨");
            assertThat(room.window().ask(() -> room.window().node("pause").getAccessibleText()))
                    .isEqualTo("일시 정지");
            assertThat(room.window().shell().model().language().get()).isEqualTo(Language.KOREAN);
        }
    }

    /// The server's answers stand first, and after a step those who have got one and asked anew.
    private static void standSomewhere(Room room, Model model) {
        room.press("pause");
        room.start();
        Room.awaitOutside(() -> room.clock().standing() > 0);
        if (model == Model.VIRTUAL_THREADS) {
            return; // each flag has a thread, and one wait: a step would end them all
        }
        assertThat(room.window().act("step")).isTrue();
        Window.await(() -> room.counted(0, "done") > 0 && room.counted(1, "done") > 0);
        Room.awaitOutside(() -> room.clock().standing() > 0);
    }

    private static void choose(Room room, double speed) {
        room.window().ask(() -> {
            ((MenuButton) room.window().node("speed"))
                    .getItems().stream()
                            .filter(item -> item.getUserData().equals(speed))
                            .findAny()
                            .orElseThrow()
                            .fire();
            return true;
        });
    }
}
