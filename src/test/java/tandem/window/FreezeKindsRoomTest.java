package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever takes the time keeps the window's thread, or does not, by the way that is chosen; beside a clock of the
/// test's own.
class FreezeKindsRoomTest {
    /// What five times two hundred milliseconds come to, and what a window that goes on stays far below.
    private static final long ALL_FIVE = 1_000;

    private static final long GOES_ON = ALL_FIVE / 2;

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({
        "network, BlockingFetch.java, in HttpClient.send",
        "sleep, SlowCall.java, in Clock.sleep",
        "lock, TakenLock.java, in ReentrantLock.lockInterruptibly",
        "computation, LargePrime.java, at work"
    })
    void theWindowStandsStillForAsLongAsItSaysAndNamesTheLine(String what, String file, String held) {
        try (Room room = Room.open(home, "freeze", "delay = 200", "what = " + what)) {
            long still = Stillness.run(room);
            assertThat(still).isGreaterThan(what.equals("computation") ? ALL_FIVE / 2 : ALL_FIVE - 10);
            assertThat(room.window().text("cost"))
                    .matches(
                            "\\d+ frames? missed, 0 clicks had to wait, [1-9]\\d* steps of the other spinner unseen\\. "
                                    + "Held at " + file + ":\\d+, " + held + "\\.");
            assertThat(room.number(0, "done")).isEqualTo("5 of 5");
            assertThat(room.number(0, "gap").replaceAll("\\D", "")).isEqualTo(String.valueOf(Stillness.said(room)));
            assertThat(room.number(1, "done")).isEmpty();
            assertThat(room.tiles(0)).hasSize(5).allMatch(tile -> tile.get(3).equals("done"));
            assertThat(room.window().text("explanation")).startsWith("The window’s own thread ");
            assertThat(room.window().text("stall")).doesNotContain(file);
        }
    }

    static Stream<Arguments> free() {
        return Stream.of("network", "sleep", "lock", "computation")
                .flatMap(what -> Stream.of("async", "threads").map(how -> arguments(what, how)));
    }

    @ParameterizedTest
    @MethodSource("free")
    void theWindowGoesOn(String what, String how) {
        try (Room room =
                Room.open(home, "freeze", "delay = 200", "way = nonblocking", "what = " + what, "how = " + how)) {
            assertThat(Stillness.measure(room)).isLessThan(GOES_ON);
            assertThat(room.number(1, "done")).isEqualTo("5 of 5");
            assertThat((long) room.window().<Integer>ask(() -> room.counted(1, "gap")))
                    .isBetween(1L, GOES_ON);
            assertThat(room.window().text("still")).isEqualTo("–");
            assertThat(room.window().text("explanation")).startsWith("The window went on:");
        }
    }

    @Test
    void aServerThatNeverAnswersHoldsTheWindowForLessThanFourSeconds() {
        try (Room room = Room.open(home, "freeze", "delay = 50", "server = hangs")) {
            assertThat(Stillness.run(room)).isBetween(3_700L, 4_000L);
            assertThat(room.window().text("explanation")).startsWith("The watchdog ended it after 3.9");
            assertThat(room.number(0, "done")).isEqualTo("0 of 5");
            assertThat(room.number(0, "best")).isEmpty();
            assertThat(room.tiles(0).getFirst()).contains("cancelled");
            assertThat(room.tiles(0).getLast()).contains("never_started");
            room.press("server-answers");
            Stillness.run(room);
            assertThat(room.number(0, "done")).isEqualTo("5 of 5");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"async", "threads"})
    void aServerThatNeverAnswersIsCancelledInAWindowThatGoesOn(String how) {
        try (Room room =
                        Room.open(home, "freeze", "delay = 50", "server = hangs", "way = nonblocking", "how = " + how);
                Pings pings = Pings.begin()) {
            room.start();
            Window.await(() -> room.shownTile(1, 0).equals("asked"));
            room.press("clicker");
            room.cancel();
            room.awaitReady();
            assertThat(pings.longestMillis()).isLessThan(GOES_ON);
            assertThat(room.window().text("clicker")).isEqualTo("Clicked 1 time");
            assertThat(room.tiles(1).getFirst()).contains("cancelled");
            assertThat(room.window().text("explanation")).isEqualTo("Cancelled before all flags were here.");
        }
    }

    @ParameterizedTest
    @CsvSource({"blocking, async, 0", "nonblocking, async, 1", "nonblocking, threads, 1"})
    void aRefusedConnectionIsTheEndAndIsSaidAtItsTile(String way, String how, int pane) {
        try (Room room = Room.open(home, "freeze", "delay = 200", "server = refuses", "way = " + way, "how = " + how)) {
            if (way.equals("blocking")) {
                assertThat(Stillness.run(room)).isGreaterThan(190);
            } else {
                assertThat(Stillness.measure(room)).isLessThan(190);
            }
            assertThat(room.tiles(pane).getFirst()).contains("error", "✕ refused");
            assertThat(room.tiles(pane).getLast()).contains("never_started");
            assertThat(room.number(pane, "done")).isEqualTo("0 of 5");
            assertThat(room.window().text("explanation")).isEqualTo("The run failed before all flags were here.");
        }
    }
}
