package tandem.ui.timeline;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import tandem.run.Run;
import tandem.ui.text.Sentence;

/// What the timeline shows: the runs that were started together, and the stretch of time in sight. For the window's
/// thread.
public final class TimelineModel {
    /// Five pictures a second: drawn by software, each costs some 4 ms of a processor, which the run would lack.
    private static final long LEAST_NANOS = TimeUnit.MILLISECONDS.toNanos(190);

    /// How long a picture in which nothing happens but that time goes on may lag behind the clock.
    private static final long STILL_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private List<Part> parts = List.of();
    private Span span = Span.of(0);
    private boolean follows = true;
    private long changed;
    private long shown;
    private int page;
    private int arrangements;

    /// What the rows depend on: which parts there are and which of them are opened, as a number that grows,
    /// and how many lanes.
    record Structure(int arrangement, int lanes) {}

    public TimelineModel() {
        open.subscribe(this::read);
    }

    /// Whether it is unfolded. While it is not, it reads nothing.
    public BooleanProperty open() {
        return open;
    }

    /// Shows these runs from now on, one below the other, and no others.
    public void follow(List<Run> runs) {
        parts = runs.stream().map(Part::new).toList();
        arrangements++;
        follows = true;
        read();
    }

    /// Another lesson is on show, whose runs may need less room.
    public void turnPage() {
        page++;
    }

    /// Says another number for each lesson that is on show, one after the other.
    int page() {
        return page;
    }

    /// Reads what the runs have recorded meanwhile. To be called at each pulse while one goes on, and once
    /// more. Something else is to be shown when something has happened, so that it is drawn together with what
    /// the panes make of it: a frame more costs more than what is in it.
    public void look() {
        if (!open.get()) {
            return;
        }
        parts.forEach(Part::look);
        boolean over = parts.stream().allMatch(part -> part.tracks().ended().isPresent());
        long since = System.nanoTime() - changed;
        if (over || since >= STILL_NANOS || (since >= LEAST_NANOS && happened() > shown)) {
            changed();
        }
    }

    private long happened() {
        return parts.stream().mapToLong(part -> part.tracks().happened()).sum();
    }

    /// Says another number each time that there is something else to be shown.
    public ReadOnlyLongProperty changes() {
        return changes.getReadOnlyProperty();
    }

    List<Part> parts() {
        return parts;
    }

    Structure structure() {
        return new Structure(
                arrangements,
                parts.stream()
                        .mapToInt(part -> part.lanes().size() + part.helpers().size())
                        .sum());
    }

    Span span() {
        return span;
    }

    /// The time of the clock at which the first run began.
    long zero() {
        return parts.stream()
                .map(part -> part.tracks().began())
                .flatMapToLong(OptionalLong::stream)
                .min()
                .orElse(0);
    }

    /// That events did not fit into the traces; [Sentence#NONE] if all did.
    Sentence loss() {
        long dropped = parts.stream().mapToLong(Part::dropped).sum();
        return dropped == 0 ? Sentence.NONE : Sentence.of("dropped", dropped);
    }

    /// All that there is to be seen.
    Span whole() {
        boolean begun = parts.stream().anyMatch(part -> part.tracks().began().isPresent());
        long last = parts.stream().mapToLong(Part::now).max().orElse(0);
        return Span.of(begun ? last - zero() : 0);
    }

    /// Shows `factor` times as much time; what is at `place`, a share of the width, stays there.
    void zoom(double factor, double place) {
        look(span.zoomed(factor, place, whole()));
    }

    /// Moves by a share of what is in sight.
    void pan(double share) {
        look(span.moved(share, whole()));
    }

    /// Shows all, and goes on to show all as it gets more.
    void fit() {
        look(whole());
    }

    /// Whether all is in sight.
    boolean isWhole() {
        return follows;
    }

    void toggle(Part part) {
        part.toggle();
        arrangements++;
        changed();
    }

    private void read() {
        if (open.get()) {
            parts.forEach(Part::look);
        }
        changed();
    }

    private void look(Span next) {
        span = next;
        follows = next.equals(whole());
        changed();
    }

    private void changed() {
        changed = System.nanoTime();
        shown = happened();
        if (follows) {
            span = whole();
        }
        changes.set(changes.get() + 1);
    }
}
