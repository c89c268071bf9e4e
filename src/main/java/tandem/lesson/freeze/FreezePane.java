package tandem.lesson.freeze;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import tandem.run.Run;
import tandem.run.RunState;
import tandem.site.Flags;
import tandem.time.Clock;
import tandem.trace.Replay;
import tandem.ui.gallery.TileBoard;
import tandem.ui.gallery.TileState;
import tandem.ui.text.Amount;
import tandem.ui.text.Sentence;

/// One pane of the freeze lesson: its last run, and what the run's trace makes of it.
public final class FreezePane {
    private final Clock clock;
    private final List<String> codes;
    private final TileBoard board;
    private final ReadOnlyObjectWrapper<FreezePicture> picture;
    private long best;
    private @Nullable Replay<FreezeFold> replay;

    FreezePane(Clock clock, List<String> codes, long best) {
        this.clock = clock;
        this.codes = codes;
        this.best = best;
        this.board = new TileBoard(codes, Flags::name);
        this.picture = new ReadOnlyObjectWrapper<>(paint(fold()));
    }

    public ReadOnlyObjectProperty<FreezePicture> picture() {
        return picture.getReadOnlyProperty();
    }

    public TileBoard board() {
        return board;
    }

    /// The shortest possible time that is shown, in nanoseconds.
    long best() {
        return best;
    }

    /// Forgets the last run; the next one takes `shortest` nanoseconds at best.
    void reset(long shortest) {
        best = shortest;
        replay = null;
        look();
    }

    /// From now on the pane follows this run, which takes `shortest` nanoseconds at best.
    void follow(Run run, long shortest) {
        best = shortest;
        Supplier<FreezeFold> fresh = () -> new FreezeFold(codes);
        replay = new Replay<>(run.trace(), fresh);
    }

    /// Brings picture and tiles up to date.
    void look() {
        FreezeFold fold = fold();
        picture.set(paint(fold));
        board.show(fold.tiles());
    }

    /// All that is known of the last run.
    FreezeFold fold() {
        return replay == null ? new FreezeFold(codes) : replay.now();
    }

    private FreezePicture paint(FreezeFold fold) {
        boolean idle = fold.state() instanceof RunState.Idle;
        int done = fold.tiles().count(TileState.DONE);
        return new FreezePicture(
                idle ? Sentence.NONE : Sentence.of("done.of", done, codes.size()),
                idle ? Sentence.NONE : seconds(fold.elapsed(clock.nanos())),
                seconds(best),
                fold.longestGap() == 0 ? Sentence.NONE : millis(fold.longestGap()));
    }

    private static Sentence seconds(long nanos) {
        return Sentence.of("value", Amount.seconds(Duration.ofNanos(nanos), 2));
    }

    private static Sentence millis(long nanos) {
        return Sentence.of("value", Amount.millis(Duration.ofNanos(nanos)));
    }
}
