package tandem.lesson.flags;

import java.time.Duration;
import tandem.run.RunState;
import tandem.trace.Occupancy;
import tandem.ui.gallery.TileState;
import tandem.ui.text.Amount;
import tandem.ui.text.Sentence;

/// Makes a picture of what is known of a run.
record FlagsPainter(Asked asked) {
    FlagsPicture paint(FlagsFold fold, long now) {
        boolean idle = fold.state() instanceof RunState.Idle;
        boolean ended = fold.state() instanceof RunState.Ended;
        int done = fold.tiles().count(TileState.DONE);
        int errors = fold.tiles().count(TileState.ERROR, TileState.NOT_FOUND);
        int cancelled = fold.tiles().count(TileState.CANCELLED);
        int left = asked.codes().size() - done - errors - cancelled;
        return new FlagsPicture(
                asked.model(),
                count(idle, done),
                count(idle, errors),
                count(idle, cancelled),
                Sentence.of(ended ? "number.never-started" : "number.waiting"),
                count(idle, left),
                idle ? Sentence.NONE : seconds(fold.elapsed(now)),
                seconds(asked.best()),
                idle ? limit() : occupancy(fold),
                share(done),
                share(errors),
                share(cancelled));
    }

    private static Sentence count(boolean idle, int count) {
        return idle ? Sentence.NONE : Sentence.of("value", Amount.count(count));
    }

    private static Sentence seconds(long nanos) {
        return Sentence.of("value", Amount.seconds(Duration.ofNanos(nanos), 2));
    }

    private static Sentence occupancy(FlagsFold fold) {
        Occupancy lanes = fold.lanes();
        return Sentence.of(
                "occupancy",
                fold.tiles().inFlight(),
                fold.tiles().peakInFlight(),
                lanes.running(),
                lanes.peakRunning());
    }

    private Sentence limit() {
        return Sentence.of("limit." + asked.model().id(), asked.atOnce());
    }

    private double share(int count) {
        return (double) count / asked.codes().size();
    }
}
