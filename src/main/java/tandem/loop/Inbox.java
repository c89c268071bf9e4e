package tandem.loop;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tandem.time.Clock;

/// The door through which other threads come in: they leave a handle here, and wake the loop if it has nothing to do.
final class Inbox {

    private final Queue<Handle> handles = new ConcurrentLinkedQueue<>();
    private volatile @Nullable Thread idle;

    /// Leaves `handle` for the loop; from any thread.
    void add(Handle handle) {
        handles.add(handle);
        LockSupport.unpark(idle);
    }

    boolean isEmpty() {
        return handles.isEmpty();
    }

    /// Moves what was left here to the end of `ready`.
    void drainTo(Queue<Turn> ready) {
        Handle handle;
        while ((handle = handles.poll()) != null) {
            ready.add(handle);
        }
    }

    /// Parks the holder of the baton until something is left here or the clock reaches `deadline`. An interrupt waits
    /// as well: the status is set again at the return.
    void await(Clock clock, long deadline) {
        Thread me = Thread.currentThread();
        boolean interrupted = Thread.interrupted();
        idle = me; // before the look at the handles: who adds one later finds us here
        while (handles.isEmpty() && clock.nanos() < deadline) {
            clock.parkUntil(deadline);
            interrupted |= Thread.interrupted();
        }
        idle = null;
        if (interrupted) {
            me.interrupt();
        }
    }
}
