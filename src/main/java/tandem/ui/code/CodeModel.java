package tandem.ui.code;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import tandem.run.Model;
import tandem.run.Run;
import tandem.trace.CodeLine;
import tandem.trace.Replay;

/// The code of one pane, and at which lines of it somebody stands: its last run, read by its trace while the code
/// is unfolded. The picture changes at most 20 times a second, and only where something has changed. For the
/// window's thread.
public final class CodeModel {
    private static final long LEAST_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final ReadOnlyObjectWrapper<CodePicture> picture;
    private @Nullable Replay<StandingLanes> replay;
    private @Nullable CodeLine held;
    private long changed;
    private long seen;
    private boolean open;

    /// @param code of what Start would do
    public CodeModel(Exhibited code) {
        picture = new ReadOnlyObjectWrapper<>(new CodePicture(code, LitLines.NONE));
    }

    public ReadOnlyObjectProperty<CodePicture> picture() {
        return picture.getReadOnlyProperty();
    }

    /// Forgets the last run, and shows the code of what Start would do.
    public void reset(Exhibited code) {
        replay = null;
        held = null;
        seen = 0;
        show(new CodePicture(code, LitLines.NONE));
    }

    /// From now on the lines are those of this run. What was unfolded for the run before, of the same code, stays.
    public void follow(Exhibited code, Run run) {
        held = null;
        seen = 0;
        show(new CodePicture(code, LitLines.BEGUN));
        replay = new Replay<>(run.trace(), () -> new StandingLanes(code.model()));
    }

    /// The line at which the window's thread was seen while it could not show anything; it is lit when the
    /// run is over. `null` if there is none.
    public void hold(@Nullable CodeLine line) {
        held = line;
    }

    /// Says whether the code is unfolded; while it is not, nothing is read.
    void setOpen(boolean now) {
        open = now;
        look(true);
    }

    /// Brings the picture up to date.
    public void look() {
        look(false);
    }

    private void look(boolean atOnce) {
        if (replay == null || !open) {
            return;
        }
        StandingLanes now = replay.now();
        boolean over = now.isOver(); // after which nobody may look again
        if (atOnce || over || (now.changes() != seen && System.nanoTime() >= changed + LEAST_NANOS)) {
            seen = now.changes();
            show(new CodePicture(picture.get().code(), withHeld(now.lit())));
        }
    }

    private LitLines withHeld(LitLines lit) {
        return held == null || lit.phase() != LitLines.Phase.ENDED
                ? lit
                : new LitLines(lit.phase(), List.of(at(Objects.requireNonNull(held))));
    }

    private static LitLines.Lit at(CodeLine line) {
        return new LitLines.Lit(List.of(LitLines.Place.of(line)), false, Model.WINDOW, 1);
    }

    private void show(CodePicture next) {
        changed = System.nanoTime();
        if (!next.equals(picture.get())) {
            picture.set(next);
        }
    }
}
