package tandem.time;

import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// The pending alarms of a clock, and the one thread that runs them. The thread starts with the first alarm and ends
/// a moment after the last, so an unused clock costs no thread and needs no closing, and alarms that come and go one
/// after the other, as the time-outs of requests do, don't cost a thread each.
final class Alarms {

    /// How long the thread waits for another alarm: real time, since it is the machine that is spared.
    private static final long LINGER_NANOS = 500_000_000;

    private final Clock clock;
    private final TreeSet<PendingAlarm> pending = new TreeSet<>();
    private @Nullable Thread thread;
    private long added;

    Alarms(Clock clock) {
        this.clock = clock;
    }

    /// Adds an alarm for the clock's time `deadline`. Alarms for the same time run in the order in which they were
    /// added.
    ///
    /// @param isLimit whether it is for what should be over before
    synchronized Alarm add(long deadline, Runnable action, boolean isLimit) {
        var alarm = new PendingAlarm(deadline, added++, action, isLimit, this::remove);
        pending.add(alarm);
        if (thread == null) {
            thread = Thread.ofPlatform().daemon().name("tandem-clock").start(this::run);
        } else if (pending.first().equals(alarm)) {
            LockSupport.unpark(thread);
        }
        return alarm;
    }

    /// When the first one is due that is no limit; [Long#MAX_VALUE] if none is pending.
    synchronized long next() {
        return next(false);
    }

    /// When the first limit is due; [Long#MAX_VALUE] if none is pending.
    synchronized long nextLimit() {
        return next(true);
    }

    private long next(boolean isLimit) {
        return pending.stream()
                .filter(alarm -> alarm.isLimit() == isLimit)
                .mapToLong(PendingAlarm::deadline)
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }

    /// Whether it is the thread that runs the alarms.
    synchronized boolean areRunBy(Thread other) {
        return thread == other;
    }

    private synchronized void remove(PendingAlarm alarm) {
        if (pending.remove(alarm) && pending.isEmpty()) {
            LockSupport.unpark(thread);
        }
    }

    private void run() {
        boolean idle = false;
        while (true) {
            long deadline = Long.MAX_VALUE;
            PendingAlarm due = null;
            synchronized (this) {
                if (pending.isEmpty() && idle) {
                    thread = null;
                    return;
                }
                idle = pending.isEmpty();
                if (!idle) {
                    deadline = pending.first().deadline();
                    due = deadline <= clock.nanos() ? pending.removeFirst() : null;
                }
            }
            if (due != null) {
                due.run();
            } else if (idle) {
                LockSupport.parkNanos(this, LINGER_NANOS);
            } else {
                clock.parkUntil(deadline);
            }
            Thread.interrupted(); // nobody's business here, and it would keep the thread from parking
        }
    }
}
