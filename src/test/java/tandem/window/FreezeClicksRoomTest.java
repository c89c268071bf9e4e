package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.ui.shell.Transport;

/// What is done to a window while it stands still, and what lives on meanwhile.
class FreezeClicksRoomTest {
    @TempDir
    Path home;

    @Test
    void clicksMadeMeanwhileWaitAndAreCountedAndStartNothing() {
        try (Room room = Room.open(home, "freeze", "delay = 250");
                Pings pings = Pings.begin()) {
            Button clicker = (Button) room.window().node("clicker");
            Button start = (Button) room.window().node("start");
            AtomicInteger runs = runs(room);
            room.startWithoutWaiting();
            Room.awaitOutside(() -> pings.silentFor(500));
            for (int i = 0; i < 3; i++) {
                Platform.runLater(() -> press(clicker));
                Platform.runLater(clicker::fire);
            }
            Platform.runLater(() -> press(start));
            insist(start, 20);
            room.awaitReady();
            assertThat(room.window().text("clicker")).isEqualTo("Clicked 3 times");
            assertThat(room.window().text("cost")).contains(" missed, 4 clicks had to wait, ");
            assertThat(room.number(0, "done")).isEqualTo("5 of 5");
            assertThat(runs).hasValue(1);
        }
    }

    /// Presses Start again and again: whatever has waited is heard by a window that is back, and a little later.
    private static void insist(Button start, int times) {
        Platform.runLater(() -> {
            start.fire();
            if (times > 1) {
                insist(start, times - 1);
            }
        });
    }

    @Test
    void oneSpinnerStandsStillAndTheOtherGoesOnUnseen() {
        try (Room room = Room.open(home, "freeze", "delay = 200");
                Pings pings = Pings.begin()) {
            Labeled steps = (Labeled) room.window().node("steps");
            room.startWithoutWaiting();
            Room.awaitOutside(() -> pings.silentFor(300));
            String before = steps.getText(); // nobody changes it: the thread that could is held
            Room.awaitOutside(() -> pings.silentFor(600));
            assertThat(steps.getText()).isEqualTo(before);
            room.awaitReady();
            Window.await(() -> count(steps.getText()) >= count(before) + 8);
            assertThat(room.window().text("cost")).containsPattern(", ([4-9]|1[01]) steps of the other spinner unseen");
        }
    }

    @Test
    void theFreeSpinnerEndsWhenNobodyShowsIt() {
        OurThreads before = OurThreads.now();
        try (Room room = Room.open(home, "freeze", "delay = 100")) {
            assertThat(before.begun()).anyMatch(thread -> thread.endsWith(" free spinner"));
            room.window().act("language");
            assertThat(before.begun().stream().filter(thread -> thread.endsWith(" free spinner")))
                    .hasSizeBetween(1, 2);
            room.window().act("lesson-spinners");
            Room.awaitOutside(() -> before.begun().stream().noneMatch(thread -> thread.endsWith(" free spinner")));
        }
    }

    private static int count(String steps) {
        return Integer.parseInt(steps.replaceAll("\\D", ""));
    }

    /// Counts the runs that begin.
    private static AtomicInteger runs(Room room) {
        AtomicInteger runs = new AtomicInteger();
        room.window().ask(() -> {
            room.window().shell().model().transport().addListener((_, _, now) -> {
                if (now == Transport.RUNNING) {
                    runs.incrementAndGet();
                }
            });
            return true;
        });
        return runs;
    }

    private static void press(Node node) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        MouseEvent.MOUSE_PRESSED,
                        0,
                        0,
                        0,
                        0,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }
}
