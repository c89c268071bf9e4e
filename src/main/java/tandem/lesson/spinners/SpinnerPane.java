package tandem.lesson.spinners;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import tandem.exhibit.spinners.Spinners;
import tandem.exhibit.spinners.Spinning;
import tandem.run.Model;
import tandem.run.Run;
import tandem.run.RunState;
import tandem.time.Clock;
import tandem.trace.Replay;
import tandem.ui.code.CodeModel;

/// One pane of the spinners lesson: its last run, and the picture that the run's trace makes.
public final class SpinnerPane {
    /// How long a picture in which nothing was drawn may lag behind, in real time.
    private static final long STILL_NANOS = 200_000_000;

    private final Clock clock;
    private final Executor window;
    private final BooleanSupplier comparable;
    private final ReadOnlyObjectWrapper<SpinnerPicture> picture;
    private final CodeModel code;
    private SpinnerPainter painter;
    private @Nullable Replay<SpinnerFold> replay;
    private int drawn;
    private long lookedAt;

    /// @param comparable whether anything may be claimed about what was measured
    SpinnerPane(Clock clock, Executor window, BooleanSupplier comparable, Model model, Spinning how) {
        this.comparable = comparable;
        this.clock = clock;
        this.window = window;
        this.painter = new SpinnerPainter(model, how);
        this.code = new CodeModel(SpinnerCode.of(model));
        this.picture = new ReadOnlyObjectWrapper<>(painter.paint(new SpinnerFold(), clock.nanos()));
    }

    /// What the pane shows.
    public ReadOnlyObjectProperty<SpinnerPicture> picture() {
        return picture.getReadOnlyProperty();
    }

    /// The code that it runs.
    public CodeModel code() {
        return code;
    }

    /// Forgets the last run, and shows the model and the dials as they stand.
    void reset(Model model, Spinning how) {
        replay = null;
        painter = new SpinnerPainter(model, how);
        code.reset(SpinnerCode.of(model));
        look();
    }

    /// Makes the next run; from now on the pane follows it.
    Run prepare(Model model, Spinning how) {
        Run run = new Run(Spinners.program(model, how), clock, window);
        painter = new SpinnerPainter(model, how);
        replay = new Replay<>(run.trace(), SpinnerFold::new);
        code.follow(SpinnerCode.of(model), run);
        return run;
    }

    /// Brings the picture up to date: at once when the spinner has drawn, now and then while nothing but time goes on.
    void look() {
        code.look();
        long now = Clock.real().nanos();
        SpinnerFold fold = fold();
        boolean drew = fold.drawn() != drawn;
        if (!drew && fold.state() instanceof RunState.Running && now < lookedAt + STILL_NANOS) {
            return;
        }
        drawn = fold.drawn();
        lookedAt = now;
        SpinnerPicture painted = painter.paint(fold, clock.nanos());
        SpinnerPicture next = comparable.getAsBoolean() ? painted : painted.unexplained();
        if (!next.equals(picture.get())) {
            picture.set(next);
        }
    }

    /// All that is known of the last run.
    SpinnerFold fold() {
        return replay == null ? new SpinnerFold() : replay.now();
    }
}
