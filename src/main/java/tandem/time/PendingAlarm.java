package tandem.time;

import java.util.Comparator;
import java.util.function.Consumer;

/// An alarm in its clock's queue, ordered by deadline and, among equals, by its turn.
record PendingAlarm(long deadline, long turn, Runnable action, boolean isLimit, Consumer<PendingAlarm> queue)
        implements Alarm, Comparable<PendingAlarm> {

    private static final Comparator<PendingAlarm> ORDER =
            Comparator.comparingLong(PendingAlarm::deadline).thenComparingLong(PendingAlarm::turn);

    @Override
    public void cancel() {
        queue.accept(this);
    }

    /// Runs the action. What it throws goes to the thread's uncaught exception handler and does no harm to the alarms
    /// after it.
    void run() {
        try {
            action.run();
        } catch (RuntimeException | Error thrown) {
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, thrown);
        }
    }

    @Override
    public int compareTo(PendingAlarm other) {
        return ORDER.compare(this, other);
    }
}
