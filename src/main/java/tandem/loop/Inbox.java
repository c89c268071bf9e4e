package tandem.loop;

import java.util.Queue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tandem.time.Clock;

/// The door through which other threads come in: they leave a handle here, and wake the loop if it has nothing to do.
/// Once it is closed it takes nothing more.
final class Inbox {

    private static final Posted CLOSED = new Posted(new Handle("", () -> {}));

    /// What was left here, the latest first; [#CLOSED] for good.
    private final AtomicReference<@Nullable Posted> latest = new AtomicReference<>();

    private volatile @Nullable Thread idle;

    /// A handle that was left here, and what was left before it.
    private static final class Posted {
        final Handle handle;

        @Nullable
        Posted next;

        Posted(Handle handle) {
            this.handle = handle;
        }
    }

    /// Leaves `handle` for the loop; from any thread.
    ///
    /// @return false if the inbox is closed
    boolean add(Handle handle) {
        var posted = new Posted(handle);
        do {
            posted.next = latest.get();
            if (posted.next == CLOSED) {
                return false;
            }
        } while (!latest.compareAndSet(posted.next, posted));
        LockSupport.unpark(idle);
        return true;
    }

    boolean isEmpty() {
        return latest.get() == null;
    }

    /// Moves what was left here to the end of `ready`, in the order in which it came.
    void drainTo(Queue<Turn> ready) {
        if (!isEmpty()) {
            move(latest.getAndSet(null), ready);
        }
    }

    /// Takes nothing more from now on, and moves what was left here before to the end of `ready`.
    void close(Queue<Turn> ready) {
        move(latest.getAndSet(CLOSED), ready);
    }

    private static void move(@Nullable Posted last, Queue<Turn> ready) {
        Posted first = null;
        while (last != null) {
            Posted before = last.next;
            last.next = first;
            first = last;
            last = before;
        }
        for (; first != null; first = first.next) {
            ready.add(first.handle);
        }
    }

    /// Parks the holder of the baton until something is left here or the clock reaches `deadline`. An interrupt waits
    /// as well: the status is set again at the return.
    void await(Clock clock, long deadline) {
        Thread me = Thread.currentThread();
        boolean interrupted = Thread.interrupted();
        idle = me; // before the look at what was left: who adds something later finds us here
        while (isEmpty() && clock.nanos() < deadline) {
            clock.parkUntil(deadline);
            interrupted |= Thread.interrupted();
        }
        idle = null;
        if (interrupted) {
            me.interrupt();
        }
    }
}
