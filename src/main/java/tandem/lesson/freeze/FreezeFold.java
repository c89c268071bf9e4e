package tandem.lesson.freeze;

import java.util.List;
import tandem.run.RunState;
import tandem.trace.Detail;
import tandem.trace.Event;
import tandem.trace.Fold;
import tandem.trace.Kind;
import tandem.ui.gallery.Tiles;

/// What a pane of this lesson knows after some events.
final class FreezeFold implements Fold {
    private final RunState.Follower run = new RunState.Follower();
    private final Tiles tiles;
    private long longestGap;

    FreezeFold(List<String> codes) {
        tiles = new Tiles(codes);
    }

    @Override
    public void accept(Event event) {
        run.accept(event);
        tiles.accept(event);
        if (event.kind() == Kind.STALLED && event.detail() instanceof Detail.Wait gap) {
            longestGap = Math.max(longestGap, gap.nanos());
        }
    }

    RunState state() {
        return run.state();
    }

    /// How long the run has lasted by `now`, in nanoseconds.
    long elapsed(long now) {
        return run.elapsed(now);
    }

    Tiles tiles() {
        return tiles;
    }

    /// For how long the window's thread did not answer, at the longest; 0 where it was not asked.
    long longestGap() {
        return longestGap;
    }
}
