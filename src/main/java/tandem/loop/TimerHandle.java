package tandem.loop;

import java.util.Comparator;

/// A handle that becomes ready at a time of the loop's clock. Timers for the same time become ready in the order in
/// which they were scheduled.
public final class TimerHandle extends Handle implements Comparable<TimerHandle> {

    private static final Comparator<TimerHandle> ORDER =
            Comparator.comparingLong(TimerHandle::when).thenComparingLong(timer -> timer.turn);

    private final long when;
    private final long turn;
    private final Timers timers;
    private boolean queued = true;

    TimerHandle(String label, Runnable action, long when, long turn, Timers timers) {
        super(label, action);
        this.when = when;
        this.turn = turn;
        this.timers = timers;
    }

    /// When it becomes ready: a time of the loop's clock, in nanoseconds.
    public long when() {
        return when;
    }

    @Override
    public void cancel() {
        boolean news = queued && !isCancelled();
        super.cancel();
        if (news) {
            timers.cancelled();
        }
    }

    /// It has left the queue of timers.
    void dequeued() {
        queued = false;
    }

    @Override
    public int compareTo(TimerHandle other) {
        return ORDER.compare(this, other);
    }
}
