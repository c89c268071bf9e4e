package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.ui.text.Language;
import tandem.ui.theme.Theme;

/// Lesson 3 through the real window, whose thread really stops.
class FreezeRoomTest {
    @TempDir
    Path home;

    @Test
    void beforeABlockingRunItSaysWhatWillHappen() {
        try (Room room = Room.open(home, "freeze")) {
            assertThat(room.window().text("intro"))
                    .isEqualTo("The window will stop answering for about 2.5 s. That is the experiment.");
            assertThat(room.window().text("still")).isEqualTo("–");
            assertThat(room.window().text("explanation")).startsWith("Press Start");
            assertThat(room.window()
                            .<Boolean>ask(
                                    () -> room.window().scene().lookup("#cost").isVisible()))
                    .isFalse();
        }
    }

    @Test
    void nonblockingTheWindowGoesOnAndTheOtherPaneKeepsItsResult() {
        try (Room room = Room.open(home, Language.KOREAN, Theme.DARK, "freeze", "delay = 100")) {
            room.run();
            long still = Stillness.said(room);
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
            assertThat(Stillness.said(room)).isEqualTo(still);
            assertThat(room.window().<Integer>ask(() -> room.counted(1, "gap"))).isLessThan((int) still);
            assertThat(room.window().text("explanation")).startsWith("Same work, ");
        }
    }

    @Test
    void theTwoGetFlagsStandSideBySideAndTheOneThatHeldTheThreadIsLit() {
        try (Room room = Room.open(home, "freeze", "delay = 100")) {
            room.press("code-blocking-open");
            Window.await(() -> !room.pane(1).lookupAll(".code-line").isEmpty());
            assertThat(code(room, 0)).anyMatch(line -> line.contains("byte[] getFlag(Flag flag)"));
            assertThat(code(room, 1)).anyMatch(line -> line.contains("CompletionStage<byte[]> getFlag(Flag flag)"));
            assertThat(lit(room, 0)).isEmpty();
            room.run();
            assertThat(lit(room, 0)).singleElement().asString().contains("client.send(");
            assertThat(lit(room, 1)).isEmpty();
        }
    }

    @Test
    void howTheWindowIsKeptFreeIsChosenInItsPane() {
        try (Room room = Room.open(home, "freeze", "delay = 50", "way = nonblocking")) {
            MenuButton how = (MenuButton) room.window().node("how");
            assertThat(room.window().<String>ask(how::getText)).isEqualTo("asynchronous calls");
            room.run();
            assertThat(room.tiles(1)).allMatch(tile -> tile.get(2).startsWith("window"));
            room.window().ask(() -> {
                how.getItems().getLast().fire();
                return true;
            });
            assertThat(room.window().<String>ask(how::getText)).isEqualTo("a thread for each call");
            assertThat(room.number(1, "done")).isEmpty();
            room.start();
            assertThat(room.window().<Boolean>ask(how::isDisabled)).isTrue();
            room.awaitReady();
            assertThat(room.tiles(1)).allMatch(tile -> tile.get(2).startsWith("thread"));
        }
    }

    /// Two cores are enough for five waits.
    @Test
    void allAtOnceIsASwitchOfItsOwnForWhoDoesNotBlock() {
        try (Room room = Room.open(home, "freeze", "delay = 200", "way = nonblocking")) {
            room.press("more");
            room.press("pace-at-once");
            assertThat(room.number(1, "best")).isEqualTo("0.20 s");
            assertThat(room.number(0, "best")).isEqualTo("1.00 s");
            room.run();
            assertThat(room.number(1, "done")).isEqualTo("5 of 5");
            assertThat(seconds(room.number(1, "elapsed"))).isBetween(0.2, 0.9);
            room.press("way-blocking");
            ButtonBase atOnce = (ButtonBase) room.window().node("pace-at-once");
            assertThat(room.window().<Boolean>ask(atOnce::isDisabled)).isTrue();
        }
    }

    @Test
    void cancelledItSaysThatNotAllFlagsAreHere() {
        try (Room room = Room.open(home, "freeze", "delay = 700", "way = nonblocking")) {
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

    private static List<String> code(Room room, int pane) {
        return room.window().ask(() -> CodeOf.shown(room.pane(pane)));
    }

    private static List<String> lit(Room room, int pane) {
        return room.window().ask(() -> CodeOf.lit(room.pane(pane)));
    }

    private static double seconds(String shown) {
        return Double.parseDouble(shown.replace(" s", ""));
    }
}
