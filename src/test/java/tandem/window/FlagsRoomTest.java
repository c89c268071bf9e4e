package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.run.Model;
import tandem.ui.text.Language;
import tandem.ui.theme.Theme;

/// Lesson 2 through the real window, over real HTTP.
class FlagsRoomTest {
    private static final List<Model> MODELS = Model.choices();
    private static final List<Integer> PANES = List.of(0, 1);
    private static final int ASKED = 20;
    private static final long CANCEL_MILLIS = 200;
    private static final int TRIES = 3;

    @TempDir
    Path home;

    @Test
    void eachModelFetchesAllInEitherPane() {
        try (Room room = Room.open(home, "flags", "delay = 50", "at-once = 10")) {
            for (int i = 0; i < MODELS.size(); i++) {
                room.choose(0, MODELS.get(i));
                room.choose(1, MODELS.get((i + 2) % MODELS.size()));
                room.run();
                for (int pane : PANES) {
                    assertThat(counts(room, pane)).as("%s", MODELS.get(i)).containsExactly(ASKED, 0, 0, 0);
                    assertThat(room.tiles(pane))
                            .hasSize(ASKED)
                            .allMatch(tile -> tile.get(3).equals("done"));
                }
            }
        }
    }

    @Test
    void theTilesAreInOrderOfCodeAndSayWhoAsked() {
        try (Room room = Room.open(home, "flags", "delay = 5000")) {
            assertThat(room.tiles(0)).allMatch(tile -> tile.get(2).equals("queued"));
            room.start();
            Window.await(() -> asked(room, 0) == 5 && asked(room, 1) == 5);
            assertThat(room.tiles(0))
                    .extracting(tile -> tile.get(1))
                    .hasSize(ASKED)
                    .isSorted()
                    .contains("BR", "CN", "IN", "US");
            assertThat(room.tiles(0))
                    .filteredOn(tile -> tile.get(0).equals("⋯"))
                    .allMatch(tile -> tile.get(2).startsWith("thread "));
            assertThat(room.tiles(1))
                    .filteredOn(tile -> tile.get(0).equals("⋯"))
                    .allMatch(tile -> tile.get(2).startsWith("task "));
            room.cancel();
            room.awaitReady();
        }
    }

    private static int asked(Room room, int pane) {
        return (int) room.tiles(pane).stream()
                .filter(tile -> tile.get(0).equals("⋯"))
                .count();
    }

    @Test
    void anErrorStopsNobodyElseAndTheCountersAddUp() {
        try (Room room = Room.open(home, Language.KOREAN, Theme.DARK, "flags", "delay = 50", "errors = 40")) {
            room.window().act("language");
            room.run();
            List<Integer> left = counts(room, 0);
            assertThat(left.get(0)).isPositive();
            assertThat(left.get(1)).isPositive();
            assertThat(left.get(0) + left.get(1)).isEqualTo(ASKED);
            assertThat(counts(room, 1)).as("both meet the same fate").isEqualTo(left);
            for (int pane : PANES) {
                assertThat(room.tiles(pane))
                        .filteredOn(tile -> tile.get(0).equals("✕ 503 busy"))
                        .hasSize(left.get(1));
            }
            assertThat(failedCodes(room, 0)).isEqualTo(failedCodes(room, 1));
            room.window().act("language");
            assertThat(counts(room, 0))
                    .as("a switch of language changes no value")
                    .isEqualTo(left);
        }
    }

    private static List<String> failedCodes(Room room, int pane) {
        return room.tiles(pane).stream()
                .filter(tile -> tile.get(0).startsWith("✕"))
                .map(tile -> tile.get(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"together", "in-turn"})
    void halfWayACancelEndsBothWithin200MillisAndEveryFlagIsAccountedFor(String order) {
        try (Room room = Room.open(home, "flags", "delay = 300", "at-once = 5", "order = " + order)) {
            long best = Long.MAX_VALUE;
            for (int i = 0; i < TRIES && best > CANCEL_MILLIS; i++) {
                room.start();
                Window.await(() -> room.counted(0, "done") + room.counted(1, "done") >= 5);
                long asked = System.nanoTime();
                room.cancel();
                room.awaitReady();
                best = Math.min(best, TimeUnit.NANOSECONDS.toMillis(room.ended() - asked));
                for (int pane : PANES) {
                    assertThat(counts(room, pane).stream()
                                    .mapToInt(Integer::intValue)
                                    .sum())
                            .as("pane %d: done, errors, cancelled, never started: %s", pane, counts(room, pane))
                            .isEqualTo(ASKED);
                }
                assertThat(room.window().text("status")).startsWith("Cancelled:");
            }
            assertThat(best).isLessThanOrEqualTo(CANCEL_MILLIS);
        }
    }

    @Test
    void inTurnOneBeginsWhenTheOtherHasEndedAndTheyAlternate() {
        try (Room room = Room.open(home, "flags", "delay = 100", "at-once = 20", "order = in-turn")) {
            for (int first : List.of(0, 1, 0)) {
                room.start();
                Window.await(() -> room.counted(1 - first, "done") == 0);
                Window.await(() -> room.counted(first, "done") == ASKED || room.counted(1 - first, "done") > 0);
                assertThat(room.window().<Integer>ask(() -> room.counted(first, "done")))
                        .as("pane %d is the first", first)
                        .isEqualTo(ASKED);
                room.awaitReady();
                assertThat(counts(room, 1 - first)).containsExactly(ASKED, 0, 0, 0);
            }
        }
    }

    @Test
    void anotherLessonCancelsTheRunWhichEndsBehindIt() {
        try (Room room = Room.open(home, "flags", "delay = 5000")) {
            room.start();
            Window.await(() -> asked(room, 0) == 5);
            room.window().act("lesson-spinners");
            room.awaitReady();
            assertThat(room.window().text("status")).isEmpty();
            room.window().act("lesson-flags");
            room.awaitReady();
            assertThat(room.window().text("status")).startsWith("Cancelled:");
            List<Integer> left = counts(room, 0);
            assertThat(left.subList(0, 2)).containsExactly(0, 0);
            assertThat(left.get(2)).as("cancelled, a few of them just begun").isBetween(5, 10);
            assertThat(left.get(2) + left.get(3)).isEqualTo(ASKED);
        }
    }

    /// Done, errors, cancelled, and waiting or never started.
    private static List<Integer> counts(Room room, int pane) {
        return room.window()
                .ask(() -> List.of(
                        room.counted(pane, "done"),
                        room.counted(pane, "errors"),
                        room.counted(pane, "cancelled"),
                        room.counted(pane, "waiting")));
    }
}
