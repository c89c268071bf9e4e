package tandem.loop;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Whose turn it is: just one thread of a loop holds the baton and runs, all others are parked until it is passed to
/// them. Passing it publishes all that the holder did to the next one, so what belongs to the loop needs no lock.
final class Baton {

    private final AtomicReference<@Nullable Thread> holder = new AtomicReference<>();
    private @Nullable Thread taker;

    /// Who runs now, or null if the loop doesn't.
    @Nullable
    Thread holder() {
        return holder.get();
    }

    /// Takes the baton of a loop that doesn't run.
    ///
    /// @throws IllegalStateException if it does
    void take() {
        Thread me = Thread.currentThread();
        if (!holder.compareAndSet(null, me)) {
            throw new IllegalStateException("the loop runs already");
        }
        taker = me;
    }

    /// The thread that took the baton, and gets it back in the end.
    Thread taker() {
        return Objects.requireNonNull(taker, "nobody runs the loop");
    }

    /// Passes the baton on; a thread that is new is started by it. The caller must not touch the loop from here on,
    /// unless this throws, as it does if the thread cannot be started.
    void pass(Thread next) {
        holder.set(next);
        if (next.getState() == Thread.State.NEW) {
            start(next);
        } else {
            LockSupport.unpark(next);
        }
    }

    private void start(Thread next) {
        try {
            next.start();
        } catch (RuntimeException | Error unstarted) {
            holder.set(Thread.currentThread());
            throw unstarted;
        }
    }

    /// Parks until the baton comes back. An interrupt waits as well: the status is set again at the return.
    void await() {
        Thread me = Thread.currentThread();
        boolean interrupted = false;
        while (holder.get() != me) {
            LockSupport.park();
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            me.interrupt();
        }
    }

    /// Nobody runs any more.
    void drop() {
        holder.set(null);
    }
}
