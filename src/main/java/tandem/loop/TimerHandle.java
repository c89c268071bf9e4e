package tandem.loop;

/// A handle that becomes ready at a time of the loop's clock. Timers for the same time become ready in the order in
/// which they were scheduled.
public final class TimerHandle extends Handle implements Timed {

    final long rank;
    private final long when;
    private final Timers timers;
    private boolean queued = true;

    TimerHandle(String label, Runnable action, long when, Timers timers) {
        super(label, action);
        this.when = when;
        this.timers = timers;
        this.rank = timers.newRank();
    }

    /// When it becomes ready: a time of the loop's clock, in nanoseconds.
    @Override
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
}
