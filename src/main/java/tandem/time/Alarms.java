package tandem.time;

import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// The pending alarms of a clock, and the one thread that runs them. The thread starts with the first alarm and ends
/// when none is left, so an unused clock costs no thread and needs no closing.
final class Alarms {

    private final Clock clock;
    private final TreeSet<PendingAlarm> pending = new TreeSet<>();
    private @Nullable Thread thread;
    private long added;

    Alarms(Clock clock) {
        this.clock = clock;
    }

    /// Adds an alarm for the clock's time `deadline`. Alarms for the same time run in the order in which they were
    /// added.
    synchronized Alarm add(long deadline, Runnable action) {
        var alarm = new PendingAlarm(deadline, added++, action, this::remove);
        pending.add(alarm);
        if (thread == null) {
            thread = Thread.ofPlatform().daemon().name("tandem-clock").start(this::run);
        } else if (pending.first().equals(alarm)) {
            LockSupport.unpark(thread);
        }
        return alarm;
    }

    private synchronized void remove(PendingAlarm alarm) {
        if (pending.remove(alarm) && pending.isEmpty()) {
            LockSupport.unpark(thread);
        }
    }

    private void run() {
        while (true) {
            long deadline;
            PendingAlarm due = null;
            synchronized (this) {
                if (pending.isEmpty()) {
                    thread = null;
                    return;
                }
                deadline = pending.first().deadline();
                if (deadline <= clock.nanos()) {
                    due = pending.removeFirst();
                }
            }
            if (due == null) {
                clock.parkUntil(deadline);
                Thread.interrupted(); // nobody's business here, and it would keep the thread from parking
            } else {
                due.run();
            }
        }
    }
}
