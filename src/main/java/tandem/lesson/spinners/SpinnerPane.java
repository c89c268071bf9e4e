package tandem.lesson.spinners;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import tandem.exhibit.spinners.Spinners;
import tandem.exhibit.spinners.Spinning;
import tandem.run.Model;
import tandem.run.Run;
import tandem.time.Clock;
import tandem.trace.Replay;

/// One pane of the spinners lesson: its last run, and the picture that the run's trace makes.
public final class SpinnerPane {
    private final Clock clock;
    private final Executor window;
    private final ReadOnlyObjectWrapper<SpinnerPicture> picture;
    private SpinnerPainter painter;
    private @Nullable Replay<SpinnerFold> replay;

    SpinnerPane(Clock clock, Executor window, Model model, Spinning how) {
        this.clock = clock;
        this.window = window;
        this.painter = new SpinnerPainter(model, how);
        this.picture = new ReadOnlyObjectWrapper<>(painter.paint(new SpinnerFold(), clock.nanos()));
    }

    /// What the pane shows.
    public ReadOnlyObjectProperty<SpinnerPicture> picture() {
        return picture.getReadOnlyProperty();
    }

    /// Forgets the last run, and shows the model and the dials as they stand.
    void reset(Model model, Spinning how) {
        replay = null;
        painter = new SpinnerPainter(model, how);
        look();
    }

    /// Makes the next run; from now on the pane follows it.
    Run prepare(Model model, Spinning how) {
        Run run = new Run(Spinners.program(model, how), clock, window);
        painter = new SpinnerPainter(model, how);
        replay = new Replay<>(run.trace(), SpinnerFold::new);
        return run;
    }

    /// Brings the picture up to date.
    void look() {
        SpinnerPicture next = painter.paint(fold(), clock.nanos());
        if (!next.equals(picture.get())) {
            picture.set(next);
        }
    }

    /// All that is known of the last run.
    SpinnerFold fold() {
        return replay == null ? new SpinnerFold() : replay.now();
    }
}
