package tandem.lesson.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tandem.trace.Detail;
import tandem.trace.Event;
import tandem.trace.Kind;
import tandem.trace.Lane;
import tandem.ui.text.Amount;
import tandem.ui.text.Sentence;
import tandem.ui.text.Unit;

/// Frames on an axis of true time. Times are in milliseconds here.
class StripPainterTest {
    private static final Lane RUN = new Lane(0, Lane.Sort.RUN, "window");
    private static final Lane WINDOW = new Lane(1, Lane.Sort.WINDOW, "window");

    private final StripPainter painter = new StripPainter(nanos(1000));
    private final FreezeFold fold = new FreezeFold();

    @Test
    void beforeARunTheAxisIsAsLongAsItWillNeed() {
        long extent = painter.extent(fold);
        FrameStrip strip = painter.paint(fold, extent);

        assertThat(extent).isEqualTo(nanos(1500));
        assertThat(strip).isEqualTo(new FrameStrip(nanos(1500), nanos(200), List.of(), List.of()));
    }

    @Test
    void aRunThatTakesLongerMakesItLonger() {
        at(7000, WINDOW, Kind.FRAME, Detail.NOTHING);
        at(9000, WINDOW, Kind.FRAME, Detail.NOTHING);

        assertThat(painter.extent(fold)).isEqualTo(nanos(2000));
    }

    @Test
    void aFrameStandsWhereItBeganAndAStallIsTheGapAroundIt() {
        at(7000, WINDOW, Kind.FRAME, Detail.NOTHING);
        at(7020, WINDOW, Kind.FRAME, Detail.NOTHING);
        at(7025, RUN, Kind.STARTED, Detail.NOTHING);
        at(7825, WINDOW, Kind.STALLED, new Detail.Stall(nanos(790), null, ""));
        at(7840, WINDOW, Kind.FRAME, Detail.NOTHING);
        FrameStrip strip = painter.paint(fold, nanos(1500));

        assertThat(strip.zero()).isEqualTo(nanos(25));
        assertThat(strip.frames()).containsExactly(0L, nanos(20), nanos(840));
        assertThat(strip.gaps())
                .containsExactly(new FrameStrip.Gap(
                        nanos(20), nanos(840), Sentence.of("strip.gap", new Amount(790, Unit.MILLISECONDS, 0))));
    }

    @Test
    void whileNoFrameHasFollowedTheGapEndsWithTheStall() {
        at(7000, WINDOW, Kind.FRAME, Detail.NOTHING);
        at(7500, WINDOW, Kind.STALLED, new Detail.Stall(nanos(480), null, ""));
        FrameStrip strip = painter.paint(fold, nanos(1500));

        assertThat(strip.gaps())
                .extracting(FrameStrip.Gap::begin, FrameStrip.Gap::end)
                .containsExactly(tuple(0L, nanos(500)));
    }

    private void at(long millis, Lane lane, Kind kind, Detail detail) {
        fold.accept(new Event(nanos(millis), lane, kind, null, detail));
    }

    private static long nanos(long millis) {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
