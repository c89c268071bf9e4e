package tandem.lesson.freeze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tandem.trace.Detail;
import tandem.trace.Event;
import tandem.trace.Kind;
import tandem.trace.Lane;

/// What is made of frames, stalls, clicks and steps. Times are in milliseconds here.
class WindowFoldTest {
    private static final Lane RUN = new Lane(0, Lane.Sort.RUN, "window");
    private static final Lane WINDOW = new Lane(1, Lane.Sort.WINDOW, "window");
    private static final Lane SPINNER = new Lane(2, Lane.Sort.PLATFORM_THREAD, "spinner");

    private final WindowFold fold = new WindowFold();

    @BeforeEach
    void begin() {
        at(0, RUN, Kind.STARTED, Detail.NOTHING);
    }

    @Test
    void framesMissedAreThoseThatWouldHaveCome() {
        frames(0, 200);
        stall(1210, 1000);
        frames(1220, 1400);

        assertThat(fold.missed(fold.longest().orElseThrow())).isEqualTo(50);
    }

    @Test
    void withoutAStallTheLongestGapIsThatOfTheFrames() {
        assertThat(fold.longestGap()).isZero();
        at(0, WINDOW, Kind.FRAME, Detail.NOTHING);
        assertThat(fold.longestGap()).isZero();
        at(20, WINDOW, Kind.FRAME, Detail.NOTHING);
        at(70, WINDOW, Kind.FRAME, Detail.NOTHING);
        assertThat(fold.longestGap()).isEqualTo(nanos(50));
    }

    @Test
    void ofSeveralStallsTheLongestCounts() {
        stall(500, 200);
        stall(1500, 800);
        stall(2500, 300);

        assertThat(fold.longestGap()).isEqualTo(nanos(800));
    }

    /// What has waited is heard as soon as the window's thread is back: before its second frame at the latest.
    @Test
    void clicksHaveWaitedThatWereHeardAsSoonAsItWasOver() {
        click(100);
        click(1199);
        stall(1200, 1000);
        click(1201);
        at(1210, WINDOW, Kind.FRAME, Detail.NOTHING);
        click(1290);
        at(1300, WINDOW, Kind.FRAME, Detail.NOTHING);
        click(1301);

        assertThat(fold.waited(fold.longest().orElseThrow())).isEqualTo(3);
    }

    @Test
    void aStallBeforeTheRunOrAfterItIsNotTheRuns() {
        WindowFold other = new WindowFold();
        other.accept(new Event(nanos(500), WINDOW, Kind.STALLED, null, new Detail.Stall(nanos(300), null, "")));
        other.accept(new Event(nanos(600), RUN, Kind.STARTED, null, Detail.NOTHING));
        other.accept(new Event(nanos(800), RUN, Kind.RESULT, null, Detail.NOTHING));
        other.accept(new Event(nanos(1200), WINDOW, Kind.STALLED, null, new Detail.Stall(nanos(300), null, "")));

        assertThat(other.longest()).isEmpty();
        assertThat(other.stalls()).hasSize(2);
    }

    @Test
    void stepsWereUnseenThatWereMadeMeanwhile() {
        for (long at = 50; at <= 1450; at += 100) {
            at(at, SPINNER, Kind.WROTE, new Detail.Text("|", true));
        }
        stall(1200, 1000);

        assertThat(fold.unseen(fold.longest().orElseThrow())).isEqualTo(10);
    }

    private void frames(long from, long to) {
        for (long at = from; at <= to; at += 20) {
            at(at, WINDOW, Kind.FRAME, Detail.NOTHING);
        }
    }

    private void stall(long end, long lasted) {
        at(end, WINDOW, Kind.STALLED, new Detail.Stall(nanos(lasted), null, ""));
    }

    private void click(long at) {
        at(at, WINDOW, Kind.CLICKED, Detail.NOTHING);
    }

    private void at(long millis, Lane lane, Kind kind, Detail detail) {
        fold.accept(new Event(nanos(millis), lane, kind, null, detail));
    }

    private static long nanos(long millis) {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
