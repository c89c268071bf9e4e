package tandem.lesson.flags;

import java.time.Duration;
import java.util.OptionalLong;
import tandem.run.RunState;
import tandem.trace.Occupancy;
import tandem.ui.gallery.TileState;
import tandem.ui.gallery.Tiles;
import tandem.ui.text.Amount;
import tandem.ui.text.Sentence;

/// Makes a picture of what is known of a run.
///
/// @param comparable whether that may be set against what is possible
record FlagsPainter(Plan plan, boolean comparable) {
    FlagsPicture paint(FlagsFold fold, long now) {
        boolean idle = fold.state() instanceof RunState.Idle;
        boolean ended = fold.state() instanceof RunState.Ended;
        Tiles tiles = fold.tiles();
        int done = tiles.count(TileState.DONE);
        int notFound = tiles.count(TileState.NOT_FOUND);
        int errors = tiles.count(TileState.ERROR);
        int cancelled = tiles.count(TileState.CANCELLED);
        int left = asked().codes().size() - done - notFound - errors - cancelled;
        return new FlagsPicture(
                asked().model(),
                idle ? limit() : occupancy(fold),
                idle ? plan.bound() : helpers(fold),
                foreign(),
                count(idle, done),
                count(idle, notFound),
                count(idle, errors),
                count(idle, cancelled),
                Sentence.of(ended ? "number.never-started" : "number.waiting"),
                count(idle, left),
                idle ? Sentence.NONE : seconds(fold.elapsed(now)),
                best(),
                new FlagsPicture.Shares(share(done), share(notFound), share(errors), share(cancelled)));
    }

    private Asked asked() {
        return plan.asked();
    }

    private static Sentence count(boolean idle, int count) {
        return idle ? Sentence.NONE : Sentence.of("value", Amount.count(count));
    }

    private Sentence best() {
        OptionalLong best = plan.best();
        return best.isEmpty() || !comparable ? Sentence.NONE : seconds(best.getAsLong());
    }

    /// Four digits, whatever their place: nobody reads hundredths of a second after minutes.
    private static Sentence seconds(long nanos) {
        Duration time = Duration.ofNanos(nanos);
        int decimals = time.toSeconds() < 100 ? 2 : time.toSeconds() < 1000 ? 1 : 0;
        return Sentence.of("value", Amount.seconds(time, decimals));
    }

    private static Sentence occupancy(FlagsFold fold) {
        Occupancy lanes = fold.occupancy();
        return Sentence.of(
                "occupancy",
                fold.tiles().inFlight(),
                fold.tiles().peakInFlight(),
                lanes.running(),
                lanes.peakRunning());
    }

    private Sentence helpers(FlagsFold fold) {
        return Sentence.of(plan.first() ? "caption.first" : "caption.helpers", fold.helpers());
    }

    private Sentence foreign() {
        OtherServer other = asked().other();
        return other == null ? Sentence.NONE : Sentence.of("foreign", other.host());
    }

    private Sentence limit() {
        return Sentence.of("limit." + asked().model().id(), asked().atOnce());
    }

    private double share(int count) {
        int all = asked().codes().size();
        return all == 0 ? 0 : (double) count / all;
    }
}
