package tandem.lesson.flags;

import java.io.IOException;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import tandem.run.Run;
import tandem.site.Flags;
import tandem.trace.Replay;
import tandem.ui.gallery.TileBoard;

/// One pane of the flags lesson: its last run, and what the run's trace makes of it.
public final class FlagsPane {
    private final Fetcher fetcher;
    private final TileBoard board;
    private final ReadOnlyObjectWrapper<FlagsPicture> picture;
    private Asked asked;
    private @Nullable Replay<FlagsFold> replay;

    FlagsPane(Fetcher fetcher, Asked asked) {
        this.fetcher = fetcher;
        this.asked = asked;
        this.board = new TileBoard(asked.codes(), Flags::name);
        this.picture = new ReadOnlyObjectWrapper<>(
                new FlagsPainter(asked).paint(fold(), fetcher.clock().nanos()));
    }

    public ReadOnlyObjectProperty<FlagsPicture> picture() {
        return picture.getReadOnlyProperty();
    }

    public TileBoard board() {
        return board;
    }

    /// Forgets the last run, and shows what will be asked.
    void reset(Asked next) {
        replay = null;
        asked = next;
        look();
    }

    /// Makes the next run; from now on the pane follows it.
    ///
    /// @throws IOException if the server can't be had
    Run prepare(Asked next) throws IOException {
        Run run = fetcher.run(next);
        asked = next;
        Supplier<FlagsFold> fresh = () -> new FlagsFold(next.codes());
        replay = new Replay<>(run.trace(), fresh);
        return run;
    }

    /// Brings picture and tiles up to date.
    void look() {
        FlagsFold fold = fold();
        picture.set(new FlagsPainter(asked).paint(fold, fetcher.clock().nanos()));
        board.show(fold.tiles());
    }

    /// All that is known of the last run.
    FlagsFold fold() {
        return replay == null ? new FlagsFold(asked.codes()) : replay.now();
    }
}
