package tandem.lesson.flags;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import tandem.run.Folder;
import tandem.run.Run;
import tandem.trace.Replay;
import tandem.ui.gallery.TileBoard;

/// One pane of the flags lesson: its last run, and what the run's trace makes of it.
public final class FlagsPane {
    private final Fetcher fetcher;
    private final ReadOnlyObjectWrapper<TileBoard> board;
    private final ReadOnlyObjectWrapper<FlagsPicture> picture;
    private Plan plan;
    private @Nullable Replay<FlagsFold> replay;

    FlagsPane(Fetcher fetcher, Plan plan) {
        this.fetcher = fetcher;
        this.plan = plan;
        this.board = new ReadOnlyObjectWrapper<>(new TileBoard(plan.asked().codes()));
        this.picture = new ReadOnlyObjectWrapper<>(
                new FlagsPainter(plan).paint(fold(), fetcher.clock().nanos()));
    }

    public ReadOnlyObjectProperty<FlagsPicture> picture() {
        return picture.getReadOnlyProperty();
    }

    /// The tiles; another board where other flags are asked for.
    public ReadOnlyObjectProperty<TileBoard> board() {
        return board.getReadOnlyProperty();
    }

    /// What the pane shows: what was asked for, or will be.
    Plan plan() {
        return plan;
    }

    /// Forgets the last run, and shows what will be asked.
    void reset(Plan next) {
        replay = null;
        follow(next);
        look();
    }

    /// Makes the next run; from now on the pane follows it.
    ///
    /// @param folder where it saves
    /// @throws IOException if the server can't be had
    Run prepare(Plan next, Folder folder) throws IOException {
        Run run = fetcher.run(next.asked(), folder);
        List<String> codes = next.asked().codes();
        Supplier<FlagsFold> fresh = () -> new FlagsFold(codes);
        replay = new Replay<>(run.trace(), fresh);
        follow(next);
        return run;
    }

    /// Brings picture and tiles up to date.
    void look() {
        FlagsFold fold = fold();
        picture.set(new FlagsPainter(plan).paint(fold, fetcher.clock().nanos()));
        board.get().show(fold.tiles());
    }

    /// All that is known of the last run.
    FlagsFold fold() {
        return replay == null ? new FlagsFold(plan.asked().codes()) : replay.now();
    }

    private void follow(Plan next) {
        if (!next.asked().codes().equals(plan.asked().codes())) {
            board.set(new TileBoard(next.asked().codes()));
        }
        plan = next;
    }
}
