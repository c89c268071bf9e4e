package tandem.lesson.freeze;

import java.time.Duration;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import tandem.run.Run;
import tandem.run.RunState;
import tandem.site.Flags;
import tandem.time.Clock;
import tandem.trace.Occupancy;
import tandem.trace.Replay;
import tandem.ui.code.CodeModel;
import tandem.ui.gallery.TileBoard;
import tandem.ui.gallery.TileState;
import tandem.ui.project.Project;
import tandem.ui.text.Amount;
import tandem.ui.text.Sentence;

/// One pane of the freeze lesson: its last run, and what the run's trace makes of it.
public final class FreezePane {
    private final Clock clock;
    private final TileBoard board = new TileBoard(Experiment.CODES, Flags::name);
    private final ReadOnlyObjectWrapper<FreezePicture> picture;
    private final CodeModel code;
    private Experiment experiment;
    private @Nullable Replay<FreezeFold> replay;

    FreezePane(Clock clock, Experiment experiment) {
        this.clock = clock;
        this.experiment = experiment;
        this.code = new CodeModel(CodeOnShow.of(experiment));
        this.picture = new ReadOnlyObjectWrapper<>(paint(fold(), needs()));
    }

    public ReadOnlyObjectProperty<FreezePicture> picture() {
        return picture.getReadOnlyProperty();
    }

    public TileBoard board() {
        return board;
    }

    /// What the last run was asked to do, or the next one will be.
    Experiment experiment() {
        return experiment;
    }

    /// The same to take away.
    Project project() {
        return FreezeProject.of(experiment);
    }

    /// Forgets the last run if that was not of this experiment, which is the next one.
    ///
    /// @return whether it was forgotten
    boolean reset(Experiment next) {
        boolean other = !next.equals(experiment);
        if (other) {
            experiment = next;
            replay = null;
            code.reset(CodeOnShow.of(next));
        }
        return other;
    }

    /// From now on the pane follows this run.
    void follow(Run run) {
        replay = new Replay<>(run.trace(), FreezeFold::new);
        code.follow(CodeOnShow.of(experiment), run);
    }

    /// How much room the pane needs.
    Alike needs() {
        return new Alike(strip().extent(fold()));
    }

    /// Brings picture and tiles up to date.
    void look(Alike room) {
        FreezeFold fold = fold();
        picture.set(paint(fold, room));
        board.show(fold.tiles());
        code.hold(fold.window().longest().map(stall -> stall.seen().line()).orElse(null));
        code.look();
    }

    /// The code that it runs.
    public CodeModel code() {
        return code;
    }

    /// All that is known of the last run.
    FreezeFold fold() {
        return replay == null ? new FreezeFold() : replay.now();
    }

    private FreezePicture paint(FreezeFold fold, Alike room) {
        boolean idle = fold.state() instanceof RunState.Idle;
        int done = fold.tiles().count(TileState.DONE);
        long gap = fold.window().longestGap();
        OptionalLong best = experiment.best();
        return new FreezePicture(
                idle ? Sentence.NONE : Sentence.of("done.of", done, fold.tiles().size()),
                idle ? Sentence.NONE : seconds(fold.elapsed(clock.nanos())),
                best.isEmpty() ? Sentence.NONE : best(best.getAsLong()),
                idle || gap == 0 ? Sentence.NONE : Sentence.of("value", Amount.millis(Duration.ofNanos(gap))),
                idle ? Sentence.NONE : occupancy(fold),
                strip().paint(fold, room.axis()));
    }

    private StripPainter strip() {
        return new StripPainter(experiment.best().orElse(0));
    }

    /// What is dealt with is the requests, where there are more of them than lanes.
    private static Sentence occupancy(FreezeFold fold) {
        Occupancy lanes = fold.occupancy();
        return Sentence.of(
                "occupancy",
                Math.max(lanes.inFlight(), fold.tiles().inFlight()),
                Math.max(lanes.peakInFlight(), fold.tiles().peakInFlight()),
                lanes.running(),
                lanes.peakRunning());
    }

    /// How long a computation takes is known roughly.
    private Sentence best(long nanos) {
        return experiment.computes()
                ? Sentence.of("about", Amount.seconds(Duration.ofNanos(nanos), 1))
                : seconds(nanos);
    }

    private static Sentence seconds(long nanos) {
        return Sentence.of("value", Amount.seconds(Duration.ofNanos(nanos), 2));
    }
}
