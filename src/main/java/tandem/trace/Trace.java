package tandem.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// An append-only record of one run, written by any thread and read by any other.
///
/// A writer claims the next index and publishes its event there: it takes no lock, waits for nobody, and never
/// sees an exception. When the record is full, further events are dropped and counted. As many places again are kept
/// for endings, and one for the end of the run: whatever is known to have begun is known to have ended. A reader goes
/// by index and stops at the first place that is not published yet, so it sees every event, in the order in which
/// the places were claimed.
public final class Trace {
    /// How many events a trace holds unless told otherwise, endings aside.
    public static final int CAPACITY = 1 << 20;

    private static final int CHUNK_BITS = 12;
    private static final int CHUNK = 1 << CHUNK_BITS;

    private final LongSupplier nanos;
    private final int capacity;
    private final AtomicReferenceArray<@Nullable AtomicReferenceArray<@Nullable Event>> chunks;
    private final AtomicInteger claimed = new AtomicInteger();
    private final LongAdder dropped = new LongAdder();
    private final List<Lane> lanes = new ArrayList<>();

    /// @param nanos the clock that stamps the events
    public Trace(LongSupplier nanos) {
        this(nanos, CAPACITY);
    }

    /// @param capacity how many events are held at the most, endings aside
    public Trace(LongSupplier nanos, int capacity) {
        this.nanos = nanos;
        this.capacity = capacity;
        this.chunks = new AtomicReferenceArray<>((places() + CHUNK - 1) >> CHUNK_BITS);
    }

    /// Opens a lane.
    public synchronized Lane lane(Lane.Sort sort, String name) {
        Lane lane = new Lane(lanes.size(), sort, name);
        lanes.add(lane);
        return lane;
    }

    /// Records what happened to the lane itself, now.
    public void append(Lane lane, Kind kind, Detail detail) {
        append(lane, kind, null, detail);
    }

    /// Records what happened, now.
    public void append(Lane lane, Kind kind, @Nullable String subject, Detail detail) {
        append(lane, kind, subject, detail, null);
    }

    /// Records what happened, now, and at which line of the code on show.
    public void append(Lane lane, Kind kind, @Nullable String subject, Detail detail, @Nullable CodeLine line) {
        Event event = new Event(nanos.getAsLong(), lane, kind, subject, detail, line);
        int room = room(event);
        int index = claimed.getAndUpdate(next -> next < room ? next + 1 : next); // a place claimed is a place filled
        if (index < room) {
            chunk(index >> CHUNK_BITS).setRelease(index & (CHUNK - 1), event);
        } else {
            dropped.increment();
        }
    }

    /// Below which index the event may be held.
    private int room(Event event) {
        if (!event.kind().ends()) {
            return capacity;
        }
        boolean ofRun = event.ofLane() && event.lane().sort() == Lane.Sort.RUN;
        return ofRun ? places() : places() - 1;
    }

    private int places() {
        return 2 * capacity + 1;
    }

    /// The time of the clock that stamps the events, in nanoseconds.
    public long now() {
        return nanos.getAsLong();
    }

    /// The event at an index, or null while there is none.
    public @Nullable Event get(int index) {
        if (index >= places()) {
            return null;
        }
        AtomicReferenceArray<@Nullable Event> chunk = chunks.getAcquire(index >> CHUNK_BITS);
        return chunk == null ? null : chunk.getAcquire(index & (CHUNK - 1));
    }

    /// How many events did not fit.
    public long dropped() {
        return dropped.sum();
    }

    /// The lanes so far, in the order of their numbers.
    public synchronized List<Lane> lanes() {
        return List.copyOf(lanes);
    }

    private AtomicReferenceArray<@Nullable Event> chunk(int number) {
        AtomicReferenceArray<@Nullable Event> chunk = chunks.getAcquire(number);
        if (chunk != null) {
            return chunk;
        }
        AtomicReferenceArray<@Nullable Event> fresh = new AtomicReferenceArray<>(CHUNK);
        AtomicReferenceArray<@Nullable Event> other = chunks.compareAndExchange(number, null, fresh);
        return other == null ? fresh : other;
    }
}
