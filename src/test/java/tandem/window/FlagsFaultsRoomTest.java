package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.ui.gallery.TileState.ERROR;
import static tandem.ui.gallery.TileState.NOT_FOUND;
import static tandem.window.FlagsRoom.PANES;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.ui.gallery.Attempt;
import tandem.ui.gallery.Tile;
import tandem.ui.gallery.TileState;

/// What goes wrong in lesson 2, by its dials, over real HTTP: in words at each tile, and with counters that add up.
class FlagsFaultsRoomTest extends InFlagsRoom {
    private static final int ASKED = 20;
    private static final int ALL = 194;
    private static final long TIME_OUT = Duration.ofSeconds(1).toNanos();
    private static final long BY_THE_RULE = TIME_OUT * 12 / 10;

    private static final String TIMED_OUT = "timed out";

    /// A busy machine may be late, and not come to what is wrong in time; it is not each time.
    private static final int TRIES = 3;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "busy       | 503 busy   | Status 503: the server is busy.",
                "teapot     | 418 teapot | Status 418: it is a teapot.",
                "cut-short  | cut short  | Cut short: [\\d,]+ of [\\d,]+ bytes came.",
                "closed     | closed     | Closed: the connection ended without an answer.",
                "dribble    | timed out  | Timed out: [\\d,]+ of [\\d,]+ bytes had come.",
                "hang       | timed out  | Timed out: nothing came.",
                "garbage    | no image   | The answer says image/png, but its bytes are no image.",
                "other-type | text/html  | Not an image: the answer is text/html.",
                "too-large  | over 5 MB  | Larger than 5 MB, and therefore not read to its end.",
                "not-http   | not HTTP   | What came was not HTTP.",
                "refused    | refused    | Connection refused: nobody listens there.",
            })
    void eachFaultInItsWordsAndInTimeTheOthersDone(String fault, String brief, String full) {
        flags.dials("errors = 40", "timeout = 1", "fault = " + fault);
        long longest = Long.MAX_VALUE;
        boolean late = true;
        for (int i = 0; i < TRIES && late; i++) {
            flags.run();
            longest = Math.max(longest(0), longest(1));
            late = longest > BY_THE_RULE || (!brief.equals(TIMED_OUT) && briefs().contains("✕ " + TIMED_OUT));
            for (int pane : PANES) {
                assertThat(flags.counts(pane)).as(fault).containsExactly(10, 0, 10, 0, 0);
            }
        }
        assertThat(briefs()).containsOnly("✕ " + brief);
        assertThat(longest).as("%s ends within its time-out and a fifth", fault).isLessThanOrEqualTo(BY_THE_RULE);
        for (int pane : PANES) {
            Tile failed = flags.tiles(pane).stream()
                    .filter(tile -> tile.state() == ERROR)
                    .findFirst()
                    .orElseThrow();
            assertThat(flags.story(pane, failed))
                    .anySatisfy(line -> assertThat(line).startsWith(brief + " · "));
            assertThat(flags.story(pane, failed))
                    .anySatisfy(line -> assertThat(line).matches(full));
        }
        assertThat(codes(0, ERROR)).as("both sides meet the same").isEqualTo(codes(1, ERROR));
    }

    /// What the tiles of both panes say that failed.
    private static List<String> briefs() {
        return PANES.stream()
                .flatMap(pane -> flags.room().tiles(pane).stream())
                .filter(tile -> tile.get(3).equals("error"))
                .map(List::getFirst)
                .toList();
    }

    /// The longest attempt of a pane, in nanoseconds, by the trace.
    private static long longest(int pane) {
        return flags.tiles(pane).stream()
                .flatMap(tile -> tile.attempts().stream())
                .mapToLong(attempt -> attempt.ended() - attempt.asked())
                .max()
                .orElseThrow();
    }

    private static Set<String> codes(int pane, TileState state) {
        return flags.tiles(pane).stream()
                .filter(tile -> tile.state() == state)
                .map(Tile::code)
                .collect(Collectors.toSet());
    }

    @Test
    void mixedAllOfThemOccurAndBothSidesMeetTheSame() {
        flags.dials("what = all", "at-once = 200", "errors = 100", "timeout = 3", "fault = mixed");
        flags.room().press("more"); // fewer dials, so that there is room for all tiles
        try {
            flags.run();
            for (int pane : PANES) {
                assertThat(flags.counts(pane)).containsExactly(0, 0, ALL, 0, 0);
            }
            Map<String, String> left = reasons(0);
            assertThat(Set.copyOf(left.values()))
                    .as("dribble and hang are both time-outs")
                    .hasSize(10);
            assertThat(left).hasSize(ALL).isEqualTo(reasons(1));
        } finally {
            flags.room().press("more");
        }
    }

    private static Map<String, String> reasons(int pane) {
        return flags.tiles(pane).stream()
                .collect(Collectors.toMap(
                        Tile::code, tile -> tile.reason().brief().toString()));
    }

    @Test
    void countersAddUpWhileItRunsAndAtItsEnd() {
        flags.dials(muchGoesWrong());
        flags.room().start();
        List<List<Integer>> samples = flags.countsWhileItRuns();
        flags.awaitTiles();
        assertThat(samples).allMatch(FlagsFaultsRoomTest::addsUp);
        assertThat(new HashSet<>(samples)).as("looked at often enough").hasSizeGreaterThan(3);
        for (int pane : PANES) {
            List<Integer> end = flags.counts(pane);
            assertThat(addsUp(end)).as("%s", end).isTrue();
            assertThat(end.subList(0, 3)).allMatch(count -> count > 0);
            assertThat(end.subList(3, 5)).containsOnly(0);
        }
        assertThat(flags.counts(0)).isEqualTo(flags.counts(1));
    }

    @Test
    void countersAddUpAfterACancel() {
        flags.dials(muchGoesWrong());
        flags.room().start();
        Window.await(() -> flags.room().counted(0, "done") >= 20 && flags.room().counted(1, "done") >= 20);
        flags.room().cancel();
        assertThat(flags.countsWhileItRuns()).allMatch(FlagsFaultsRoomTest::addsUp);
        flags.room().awaitReady();
        for (int pane : PANES) {
            List<Integer> end = flags.counts(pane);
            assertThat(addsUp(end)).as("%s", end).isTrue();
            assertThat(end.get(3)).as("cancelled").isPositive();
            assertThat(end.get(4)).as("never started").isPositive();
        }
        assertThat(flags.status()).startsWith("Cancelled:");
    }

    private static String[] muchGoesWrong() {
        return new String[] {
            "what = all",
            "at-once = 30",
            "delay = 100",
            "jitter = 50",
            "errors = 30",
            "missing = 20",
            "fault = mixed",
            "timeout = 0.5",
            "retries = 1"
        };
    }

    private static boolean addsUp(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum() == ALL;
    }

    @Test
    void retriesAreShownAsAttempts() {
        flags.dials("errors = 60", "retries = 3");
        flags.run();
        for (int pane : PANES) {
            List<Tile> tiles = flags.tiles(pane);
            assertThat(tiles)
                    .filteredOn(tile -> tile.state() == ERROR)
                    .isNotEmpty()
                    .allMatch(tile -> tile.attempts().size() == 4);
            List<Tile> again = tiles.stream()
                    .filter(tile ->
                            tile.state() == TileState.DONE && tile.attempts().size() > 1)
                    .toList();
            assertThat(again).as("came at a later attempt").isNotEmpty();
            Tile first = again.getFirst();
            int attempts = first.attempts().size();
            assertThat(first.attempts()).extracting(Attempt::status).last().isEqualTo(200);
            assertThat(flags.story(pane, first))
                    .contains("Attempt 1 of " + attempts, "Attempt %d of %d".formatted(attempts, attempts))
                    .contains("Status 503, text/plain; charset=utf-8", "Status 200, image/png");
            assertThat(flags.room().tiles(pane))
                    .filteredOn(tile -> tile.get(1).equalsIgnoreCase(first.code()))
                    .allMatch(tile -> tile.get(2).contains("×" + attempts));
        }
        assertThat(attempts(0)).isEqualTo(attempts(1));
    }

    private static Map<String, Integer> attempts(int pane) {
        return flags.tiles(pane).stream()
                .collect(Collectors.toMap(Tile::code, tile -> tile.attempts().size()));
    }

    @Test
    void whatIsMissingIsNotFoundAndNotAskedForAgain() {
        flags.dials("missing = 40", "retries = 3");
        flags.run();
        List<Integer> counts = flags.counts(0);
        assertThat(counts.get(1)).isBetween(1, ASKED - 1);
        assertThat(counts).containsExactly(ASKED - counts.get(1), counts.get(1), 0, 0, 0);
        assertThat(flags.counts(1)).isEqualTo(counts);
        assertThat(codes(0, NOT_FOUND)).isEqualTo(codes(1, NOT_FOUND)).hasSize(counts.get(1));
        assertThat(flags.tiles(0)).allMatch(tile -> tile.attempts().size() == 1);
        assertThat(flags.room().tiles(1))
                .filteredOn(tile -> tile.get(3).equals("not_found"))
                .hasSize(counts.get(1))
                .allMatch(tile -> tile.get(0).equals("✕ 404 not found"));
    }

    @Test
    void theSameSeedErrsTheSameAndAnotherDiffers() {
        flags.dials("errors = 40", "seed = 4711");
        flags.run();
        Set<String> once = codes(0, ERROR);
        flags.run();
        assertThat(codes(0, ERROR)).isEqualTo(once).isEqualTo(codes(1, ERROR));
        flags.turn("seed", "4712");
        flags.run();
        assertThat(codes(0, ERROR)).isNotEqualTo(once).isEqualTo(codes(1, ERROR));

        flags.room().press("dice-seed");
        String thrown = flags.field("seed");
        assertThat(thrown).isNotEqualTo("4712").matches("\\d{1,6}");
        flags.run();
        Set<String> byChance = codes(0, ERROR);
        flags.turn("seed", "4711");
        flags.run();
        assertThat(codes(0, ERROR)).isEqualTo(once);
        flags.turn("seed", thrown);
        flags.run();
        assertThat(codes(0, ERROR)).as("what the dice showed can be typed").isEqualTo(byChance);
    }
}
