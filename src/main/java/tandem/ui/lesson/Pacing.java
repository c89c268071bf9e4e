package tandem.ui.lesson;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import tandem.time.PacedClock;

/// How time passes for what runs: one pause and one speed for all lessons that go by the same clock, whether anything
/// runs or not. For the window's thread only.
public final class Pacing {
    /// That of the machine's own time.
    public static final double FULL = 1;

    /// What there is to choose from.
    public static final List<Double> SPEEDS = List.of(0.1, 0.25, 0.5, FULL);

    private final PacedClock clock;
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper speed = new ReadOnlyDoubleWrapper();
    private final ReadOnlyIntegerWrapper steps = new ReadOnlyIntegerWrapper();

    public Pacing(PacedClock clock) {
        this.clock = clock;
        paused.set(clock.isPaused());
        speed.set(clock.speed());
    }

    /// For what goes by the machine's own time: nobody paces that.
    public static Pacing even() {
        return new Pacing(new PacedClock());
    }

    public ReadOnlyBooleanProperty paused() {
        return paused.getReadOnlyProperty();
    }

    /// As against the machine's time: one of [#SPEEDS].
    public ReadOnlyDoubleProperty speed() {
        return speed.getReadOnlyProperty();
    }

    /// How many steps were made.
    public ReadOnlyIntegerProperty steps() {
        return steps.getReadOnlyProperty();
    }

    /// Pauses, or goes on. What is begun while paused stands at its first wait.
    public void toggle() {
        if (clock.isPaused()) {
            clock.resume();
        } else {
            clock.pause();
        }
        paused.set(clock.isPaused());
    }

    /// While paused, lets what is due next run to its next wait.
    public void step() {
        if (clock.step()) {
            steps.set(steps.get() + 1);
        }
    }

    /// Holds at once, also for what runs.
    public void setSpeed(double now) {
        clock.setSpeed(now);
        speed.set(now);
    }
}
