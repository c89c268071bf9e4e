package tandem.lesson.flags;

import java.util.List;
import tandem.run.RunState;
import tandem.trace.Event;
import tandem.trace.Fold;
import tandem.trace.Kind;
import tandem.trace.Lane;
import tandem.trace.Occupancy;
import tandem.ui.gallery.Tiles;

/// What a pane of this lesson knows after some events.
final class FlagsFold implements Fold {
    private final RunState.Follower run = new RunState.Follower();
    private final Occupancy occupancy = new Occupancy();
    private final Tiles tiles;
    private int helpers;

    FlagsFold(List<String> codes) {
        tiles = new Tiles(codes);
    }

    @Override
    public void accept(Event event) {
        run.accept(event);
        occupancy.accept(event);
        tiles.accept(event);
        if (event.lane().sort() == Lane.Sort.HELPER && event.kind() == Kind.STARTED) {
            helpers++;
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

    Occupancy occupancy() {
        return occupancy;
    }

    /// How many threads Java's HTTP client has begun for itself.
    int helpers() {
        return helpers;
    }
}
