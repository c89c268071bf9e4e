package tandem.lesson.freeze;

import tandem.run.RunState;
import tandem.trace.Event;
import tandem.trace.Fold;
import tandem.trace.Occupancy;
import tandem.ui.gallery.Tiles;

/// What a pane of this lesson knows after some events.
final class FreezeFold implements Fold {
    private final RunState.Follower run = new RunState.Follower();
    private final Occupancy occupancy = new Occupancy();
    private final Tiles tiles = new Tiles(Experiment.CODES);
    private final WindowFold window = new WindowFold();

    @Override
    public void accept(Event event) {
        run.accept(event);
        occupancy.accept(event);
        tiles.accept(event);
        window.accept(event);
    }

    RunState state() {
        return run.state();
    }

    /// When the run began, in nanoseconds of its clock; 0 before it does.
    long began() {
        return run.began();
    }

    /// How long the run has lasted by `now`, in nanoseconds.
    long elapsed(long now) {
        return run.elapsed(now);
    }

    Occupancy occupancy() {
        return occupancy;
    }

    Tiles tiles() {
        return tiles;
    }

    WindowFold window() {
        return window;
    }
}
