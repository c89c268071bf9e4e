package tandem.lesson.flags;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import tandem.exhibit.flags.Downloads;
import tandem.exhibit.flags.Order;
import tandem.run.Run;
import tandem.site.FlagServer;
import tandem.site.Visit;
import tandem.time.Clock;
import tandem.trace.Replay;

/// One pane of the flags lesson: its last run, and what the run's trace makes of it.
public final class FlagsPane {
    private final Clock clock;
    private final Executor window;
    private final List<ReadOnlyObjectWrapper<Tile>> tiles;
    private final ReadOnlyObjectWrapper<FlagsPicture> picture;
    private Asked asked;
    private @Nullable Replay<FlagsFold> replay;

    FlagsPane(Clock clock, Executor window, Asked asked) {
        this.clock = clock;
        this.window = window;
        this.asked = asked;
        this.tiles = asked.codes().stream()
                .map(code -> new ReadOnlyObjectWrapper<>(Tile.queued(code)))
                .toList();
        this.picture = new ReadOnlyObjectWrapper<>(new FlagsPainter(asked).paint(fold(), clock.nanos()));
    }

    public ReadOnlyObjectProperty<FlagsPicture> picture() {
        return picture.getReadOnlyProperty();
    }

    /// The tiles in the order of the gallery.
    public List<ReadOnlyObjectProperty<Tile>> tiles() {
        return tiles.stream().map(ReadOnlyObjectWrapper::getReadOnlyProperty).toList();
    }

    /// Shows what will be asked, where nothing has run yet by this model.
    void announce(Asked next) {
        if (replay == null || asked.model() != next.model()) {
            replay = null;
            asked = next;
            look();
        }
    }

    /// Makes the next run, as a visit of its own to the server; from now on the pane follows it.
    Run prepare(Asked next, FlagServer server) {
        Visit visit = server.open(next.dials(), clock, _ -> {});
        Order order = new Order(URI.create(visit.base() + "/"), next.codes(), next.atOnce());
        Run run = new Run(Downloads.program(next.model(), order), clock, window);
        var _ = run.ended().thenRun(visit::close);
        asked = next;
        Supplier<FlagsFold> fresh = () -> new FlagsFold(next.codes());
        replay = new Replay<>(run.trace(), fresh);
        return run;
    }

    /// Brings picture and tiles up to date.
    void look() {
        FlagsFold fold = fold();
        picture.set(new FlagsPainter(asked).paint(fold, clock.nanos()));
        int i = 0;
        for (Tile tile : fold.tiles()) {
            tiles.get(i++).set(tile);
        }
    }

    /// All that is known of the last run.
    FlagsFold fold() {
        return replay == null ? new FlagsFold(asked.codes()) : replay.now();
    }
}
