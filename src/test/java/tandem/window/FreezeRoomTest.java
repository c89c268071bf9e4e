package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.ui.text.Language;
import tandem.ui.theme.Theme;

/// Lesson 3 through the real window, whose thread really stops.
class FreezeRoomTest {
    private static final long SLACK_MILLIS = 60;

    @TempDir
    Path home;

    @Test
    void theWindowStandsStillForAsLongAsItSays() {
        try (Room room = Room.open(home, "freeze", "delay = 100");
                Pings pings = Pings.begin()) {
            assertThat(room.window().text("still")).isEqualTo("–");
            room.run();
            Room.awaitOutside(() -> pings.longestMillis() >= 500);
            assertThat(millis(room)).isCloseTo(pings.longestMillis(), within(SLACK_MILLIS));
            assertThat(room.number(0, "done")).isEqualTo("5 of 5");
            assertThat(room.number(0, "gap").replaceAll("\\D", "")).isEqualTo(String.valueOf(millis(room)));
            assertThat(room.number(1, "done")).isEmpty();
            assertThat(room.tiles(0)).hasSize(5).allMatch(tile -> tile.get(3).equals("done"));
            assertThat(room.window().text("explanation")).startsWith("The window stood still for");
        }
    }

    @Test
    void clicksMadeMeanwhileAreCountedAndStartNothing() {
        try (Room room = Room.open(home, "freeze", "delay = 100");
                Pings pings = Pings.begin()) {
            Button clicker = (Button) room.window().node("clicker");
            Button start = (Button) room.window().node("start");
            room.startWithoutWaiting();
            Room.awaitOutside(() -> pings.silentFor(100));
            for (int i = 0; i < 3; i++) {
                Platform.runLater(clicker::fire);
                Platform.runLater(start::fire);
            }
            room.awaitReady();
            assertThat(room.window().text("clicker")).isEqualTo("Clicked 3 times");
            assertThat(room.number(0, "done")).isEqualTo("5 of 5");
            assertThat(room.running()).isFalse();
        }
    }

    @Test
    void nonblockingTheWindowGoesOnAndTheOtherPaneKeepsItsResult() {
        try (Room room = Room.open(home, Language.KOREAN, Theme.DARK, "freeze", "delay = 100")) {
            room.run();
            long still = millis(room);
            room.press("way-nonblocking");
            room.start();
            Window.await(() -> room.counted(1, "done") > 0);
            room.press("clicker");
            room.window().act("language");
            assertThat(room.running()).isTrue();
            room.awaitReady();
            assertThat(room.window().text("clicker")).isEqualTo("Clicked 1 time");
            assertThat(room.number(1, "done")).isEqualTo("5 of 5");
            assertThat(room.number(0, "done")).isEqualTo("5 of 5");
            assertThat(millis(room)).isEqualTo(still);
            assertThat(room.window().<Integer>ask(() -> room.counted(1, "gap"))).isLessThan((int) still);
            assertThat(room.window().text("explanation")).startsWith("Same work, ");
        }
    }

    @Test
    void cancelledItSaysThatNotAllFlagsAreHere() {
        try (Room room = Room.open(home, "freeze", "delay = 800", "way = nonblocking")) {
            room.start();
            Window.await(() -> room.counted(1, "done") > 0);
            room.cancel();
            room.awaitReady();
            assertThat(room.number(1, "done")).endsWith(" of 5").doesNotStartWith("5");
            assertThat(room.window().text("explanation")).isEqualTo("Cancelled before all flags were here.");
        }
    }

    @Test
    void theToggleMayBeTurnedWhileTheOtherWayRuns() {
        try (Room room = Room.open(home, "freeze", "delay = 100", "way = nonblocking")) {
            room.start();
            Window.await(() -> room.counted(1, "done") > 0);
            room.press("way-blocking");
            room.awaitReady();
            assertThat(room.number(1, "done")).isEqualTo("5 of 5");
            assertThat(room.number(0, "done")).isEmpty();
            assertThat(room.window().text("still")).isEqualTo("–");
            assertThat(room.window().text("explanation")).startsWith("The window went on:");
        }
    }

    private static long millis(Room room) {
        return Long.parseLong(room.window().text("still").replaceAll("\\D", ""));
    }
}
