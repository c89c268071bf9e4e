package tandem.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.ui.timeline.Recorded.millis;

import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import tandem.trace.Detail;
import tandem.trace.Kind;
import tandem.trace.Lane;

/// What is painted of a recording, point by point: one point is one millisecond here.
class PainterTest {
    private static final int WIDTH = 100;
    private static final int CARD = 0xffffffff;
    private static final int INK = 0xff000000;
    private static final int STILL = 0xffdddddd;
    private static final int THREADS = 0xffaa0000;
    private static final Colours COLOURS = new Colours(CARD, INK, INK, STILL, INK, THREADS, INK);

    private final Recorded recorded = new Recorded();
    private final Lane lane = recorded.lane("spinner");
    private int[] points = {};
    private int height;
    private int stalls = 1;

    @Test
    void whatRunsIsSolidFromItsBeginningToItsEnd() {
        recorded.pass(10);
        recorded.append(lane, Kind.STARTED);
        recorded.pass(20);
        recorded.append(lane, Kind.RESULT);
        recorded.pass(20);
        paint();

        assertThat(column(9)).containsOnly(CARD);
        assertThat(column(10)).contains(THREADS);
        assertThat(share(10, 30, THREADS)).as("of the bar").isEqualTo(share(15, 16, THREADS));
        assertThat(column(30)).containsOnly(CARD);
    }

    @Test
    void thePatternsDiffer() {
        double running = shareOf(Kind.RUNNING, Detail.NOTHING, THREADS);
        double ready = shareOf(Kind.READY, Detail.NOTHING, THREADS);
        double blocked = shareOf(Kind.BLOCKED, new Detail.Wait("sleep", 0), THREADS);
        double suspended = shareOf(Kind.SUSPENDED, new Detail.Wait("sleep", 0), THREADS);
        double seen = shareOf(Kind.BLOCKED, Detail.Wait.seen(), STILL);

        assertThat(blocked).as("dense, but not solid").isBetween(running * 0.2, running * 0.6);
        assertThat(ready).as("thin").isBetween(0.01, running * 0.3);
        assertThat(suspended).as("an outline").isBetween(0.01, running * 0.3);
        assertThat(seen).as("light grey").isEqualTo(running);
    }

    @Test
    void whatRunsForLessThanAPointIsSeen() {
        recorded.append(lane, Kind.STARTED);
        recorded.append(lane, Kind.BLOCKED, new Detail.Wait("sleep", 0));
        recorded.pass(50);
        recorded.append(lane, Kind.RUNNING);
        recorded.append(lane, Kind.BLOCKED, new Detail.Wait("sleep", 0));
        recorded.pass(50);
        paint();

        assertThat(count(50, THREADS)).isGreaterThan(count(53, THREADS) + 3);
    }

    @Test
    void manyTurnsWithinAPointAreSeenAsRunning() {
        recorded.append(lane, Kind.STARTED);
        recorded.append(lane, Kind.SUSPENDED, new Detail.Wait("sleep", 0));
        recorded.pass(50);
        for (int i = 0; i < 1000; i++) {
            recorded.append(lane, Kind.RUNNING);
            recorded.append(lane, Kind.SUSPENDED, new Detail.Wait("sleep", 0));
        }
        recorded.pass(50);
        paint();

        assertThat(count(50, THREADS)).isGreaterThan(8);
        assertThat(count(70, THREADS)).isLessThan(4);
    }

    @Test
    void aStallCoversAllLanes() {
        stallFrom20To40();
        paint();

        assertThat(column(30)).doesNotContain(CARD);
        assertThat(column(15)).contains(CARD);
        assertThat(column(45)).contains(CARD);
    }

    /// Both panes' runs record that the one window stood still.
    @Test
    void aStallThatTwoPartsKnowOfIsOne() {
        stallFrom20To40();
        paint();
        int[] once = column(30);
        stalls = 2;
        paint();

        assertThat(column(30)).isEqualTo(once);
    }

    @Test
    void anArrowGoesFromWhoWokeToWhoWasWoken() {
        Lane other = recorded.lane("other");
        recorded.append(lane, Kind.STARTED);
        recorded.append(lane, Kind.SUSPENDED, new Detail.Wait("sleep", 0));
        recorded.append(other, Kind.STARTED);
        recorded.append(other, Kind.SUSPENDED, new Detail.Wait("sleep", 0));
        recorded.pass(60);
        recorded.append(other, Kind.READY, new Detail.By(lane));
        recorded.pass(10);
        paint();

        assertThat(count(60, INK)).isGreaterThan(15);
        assertThat(count(50, INK)).isZero();
    }

    @Test
    void aBandSaysHowManyDoWhat() {
        for (int i = 0; i < 100; i++) {
            Lane each = recorded.lane("thread " + i);
            recorded.append(each, i < 50 ? Kind.STARTED : Kind.READY);
        }
        recorded.pass(100);
        paint();

        assertThat(count(50, THREADS)).as("half of the band").isBetween(16L, 22L);
    }

    private void stallFrom20To40() {
        recorded.append(lane, Kind.STARTED);
        recorded.pass(40);
        Lane window = recorded.lane(Lane.Sort.WINDOW, "window");
        recorded.append(window, Kind.STALLED, new Detail.Stall(millis(20), null, ""));
        recorded.pass(10);
    }

    private double shareOf(Kind kind, Detail detail, int colour) {
        Recorded fresh = new Recorded();
        Lane only = fresh.lane("thread");
        fresh.append(only, Kind.STARTED);
        fresh.append(only, kind, detail);
        fresh.pass(100);
        paint(fresh);
        return share(20, 80, colour);
    }

    private void paint() {
        paint(recorded);
    }

    private void paint(Recorded what) {
        Rows rows = Rows.of(what.parts(), 220);
        height = rows.height();
        points = new int[WIDTH * height];
        Raster raster = new Raster(WIDTH, height, points);
        Painter painter = new Painter(raster, COLOURS, new Span(0, millis(WIDTH)), 0, 1);
        painter.paint(rows, 0);
        painter.wakes(what.part().tracks().wakes(), rows, 0);
        painter.stalls(Collections.nCopies(stalls, what.part().tracks().stalls()));
    }

    private int[] column(int x) {
        int[] column = new int[height];
        for (int y = 0; y < height; y++) {
            column[y] = points[y * WIDTH + x];
        }
        return column;
    }

    private long count(int x, int colour) {
        return Arrays.stream(column(x)).filter(point -> point == colour).count();
    }

    /// How many of the points between two columns have this colour.
    private double share(int from, int to, int colour) {
        long count = 0;
        for (int x = from; x < to; x++) {
            count += count(x, colour);
        }
        return (double) count / ((to - from) * height);
    }
}
