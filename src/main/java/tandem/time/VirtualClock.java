package tandem.time;

import java.time.Duration;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// A clock for tests whose time moves only when it is told to. Who sleeps or is parked waits for [#advance] or
/// [#jump]; alarms run on the thread that calls them. A test waits with [#awaitWaiting] until everybody waits, and
/// then moves time on.
public class VirtualClock implements Clock {

    private final TreeSet<PendingAlarm> pending = new TreeSet<>();
    private long now;
    private long added;

    @Override
    public final synchronized long nanos() {
        return now;
    }

    /// Moves time on by `duration`, from one deadline to the next, and wakes or runs at each what waits for it.
    public final void advance(Duration duration) {
        advanceTo(deadline(duration));
    }

    /// Moves time on to the next deadline that somebody waits for.
    ///
    /// @return whether there was one
    public final boolean jump() {
        long next;
        synchronized (this) {
            if (pending.isEmpty()) {
                return false;
            }
            next = pending.first().deadline();
        }
        advanceTo(next);
        return true;
    }

    final void advanceTo(long target) {
        PendingAlarm due;
        while ((due = nextUntil(target)) != null) {
            due.run();
        }
    }

    private synchronized @Nullable PendingAlarm nextUntil(long target) {
        PendingAlarm due = !pending.isEmpty() && pending.first().deadline() <= target ? pending.removeFirst() : null;
        now = Math.max(now, due == null ? target : due.deadline());
        return due;
    }

    /// How many sleepers, parked threads and alarms wait for a later time.
    public final synchronized int waiting() {
        return pending.size();
    }

    /// Blocks the calling thread until at least `count` wait for a later time.
    public final synchronized void awaitWaiting(int count) throws InterruptedException {
        while (pending.size() < count) {
            wait();
        }
    }

    @Override
    public void parkUntil(long deadline) {
        if (deadline == Long.MAX_VALUE) {
            LockSupport.park(this);
        } else {
            Thread thread = Thread.currentThread();
            Alarm wakeUp = add(deadline, () -> LockSupport.unpark(thread));
            if (nanos() < deadline) {
                LockSupport.park(this);
            }
            wakeUp.cancel();
        }
    }

    @Override
    public final Alarm after(Duration delay, Runnable action) {
        return add(deadline(delay), action);
    }

    private synchronized Alarm add(long deadline, Runnable action) {
        var alarm = new PendingAlarm(deadline, added++, action, false, this::remove);
        pending.add(alarm);
        notifyAll();
        return alarm;
    }

    private synchronized void remove(PendingAlarm alarm) {
        pending.remove(alarm);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + Duration.ofNanos(nanos()) + "]";
    }
}
