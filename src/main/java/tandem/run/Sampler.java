package tandem.run;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tandem.trace.Lane;

/// Looks at a run's lanes 20 times a second, for what nothing else records: a wait in a lock, a queue or a `join`, the
/// line at which a lane works, and who called it. What is shorter than 50 ms it can miss. All samplers together take
/// 1,000 looks a second at the most, each an equal share: with more lanes to look at, each lane gets its turn less
/// often. A look costs some 10 µs.
///
/// It runs on a platform thread of its own, since virtual threads may be starved by those that it watches.
final class Sampler implements AutoCloseable {
    private static final long PERIOD_NANOS = 50_000_000;
    private static final int MOST_IN_A_PERIOD = 50;
    private static final AtomicInteger SAMPLERS = new AtomicInteger();

    private final Recorder recorder;
    private final Notes notes;
    private final Supplier<@Nullable Glance> loop;
    private final Thread thread;
    private Iterator<Subject> rest = Collections.emptyIterator();
    private volatile boolean closed;

    /// Somebody to be looked at.
    private record Subject(Thread thread, Lane lane, BiFunction<Thread, Lane, Glance> look) {
        private Subject(Map.Entry<Thread, Lane> entry, BiFunction<Thread, Lane, Glance> look) {
            this(entry.getKey(), entry.getValue(), look);
        }
    }

    /// Begins to look at the threads that have lanes of their own.
    Sampler(Recorder recorder) {
        this(recorder, () -> null);
    }

    /// Looks at a loop, too.
    ///
    /// @param loop takes a look at it; null if there is nothing to be seen just now
    Sampler(Recorder recorder, Supplier<@Nullable Glance> loop) {
        this.recorder = recorder;
        this.notes = new Notes(recorder.trace());
        this.loop = loop;
        this.thread = Thread.ofPlatform().daemon().name("sampler").start(this::watch);
    }

    /// Stops looking; nothing is recorded any more when this returns.
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        Join.uninterruptibly(thread);
    }

    private void watch() {
        SAMPLERS.incrementAndGet();
        try {
            while (!closed) {
                look(Math.max(1, MOST_IN_A_PERIOD / SAMPLERS.get()));
                LockSupport.parkNanos(PERIOD_NANOS);
            }
        } finally {
            SAMPLERS.decrementAndGet();
        }
    }

    /// @param most how many looks it may take
    private void look(int most) {
        notes.update();
        int looks = 0;
        Glance turn = loop.get();
        if (turn != null && notes.wanted(turn.lane())) {
            notes.take(turn);
            looks++;
        }
        if (!rest.hasNext()) {
            rest = subjects().iterator();
        }
        while (rest.hasNext() && looks < most) {
            Subject each = rest.next();
            if (notes.wanted(each.lane())) {
                notes.take(each.look().apply(each.thread(), each.lane()));
                looks++;
            }
        }
    }

    /// Whoever has a thread; what a task's thread does for the loop, while the task is suspended, is the loop's.
    private Stream<Subject> subjects() {
        return Stream.concat(
                recorder.threads().entrySet().stream().map(each -> new Subject(each, Glance::at)),
                recorder.taskThreads().entrySet().stream()
                        .filter(each -> notes.isSuspended(each.getValue()))
                        .map(each -> new Subject(each, Glance::atSuspended)));
    }
}
