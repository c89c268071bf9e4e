package tandem.lesson.flags;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import tandem.run.Folder;
import tandem.run.Run;
import tandem.site.Flags;
import tandem.trace.Replay;
import tandem.ui.code.CodeModel;
import tandem.ui.gallery.TileBoard;

/// One pane of the flags lesson: its last run, and what the run's trace makes of it.
public final class FlagsPane {
    private final Fetcher fetcher;
    private final BooleanSupplier comparable;
    private final TileBoard board;
    private final ReadOnlyObjectWrapper<FlagsPicture> picture;
    private final CodeModel code;
    private Plan plan;
    private @Nullable Replay<FlagsFold> replay;

    /// @param comparable whether what was measured may be set against what is possible
    FlagsPane(Fetcher fetcher, BooleanSupplier comparable, Plan plan) {
        this.fetcher = fetcher;
        this.comparable = comparable;
        this.plan = plan;
        this.board = new TileBoard(plan.asked().codes(), Flags::name);
        this.code = new CodeModel(FlagsCode.of(plan.asked().model()));
        this.picture = new ReadOnlyObjectWrapper<>(paint(fold()));
    }

    public ReadOnlyObjectProperty<FlagsPicture> picture() {
        return picture.getReadOnlyProperty();
    }

    public TileBoard board() {
        return board;
    }

    /// The code that it runs.
    public CodeModel code() {
        return code;
    }

    /// What the pane shows: what was asked for, or will be.
    Plan plan() {
        return plan;
    }

    /// Forgets the last run, and shows what will be asked.
    void reset(Plan next) {
        replay = null;
        plan = next;
        code.reset(FlagsCode.of(next.asked().model()));
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
        plan = next;
        code.follow(FlagsCode.of(next.asked().model()), run);
        return run;
    }

    /// Brings picture and tiles up to date.
    void look() {
        code.look();
        FlagsFold fold = fold();
        picture.set(paint(fold));
        board.show(fold.tiles());
    }

    private FlagsPicture paint(FlagsFold fold) {
        return new FlagsPainter(plan, comparable.getAsBoolean())
                .paint(fold, fetcher.clock().nanos());
    }

    /// All that is known of the last run.
    FlagsFold fold() {
        return replay == null ? new FlagsFold(plan.asked().codes()) : replay.now();
    }
}
