package tandem.loop;

import java.util.Comparator;

/// What becomes ready at a time of the loop's clock: a callback, or the end of a sleep.
sealed interface Timed extends Turn permits TimerHandle, Sleep {

    /// Earliest first; of those for the same time, in the order in which they were scheduled.
    Comparator<Timed> ORDER = Comparator.comparingLong(Timed::when).thenComparingLong(Timed::rank);

    /// When it becomes ready, in nanoseconds.
    long when();

    /// Whether it need not become ready any more.
    boolean isCancelled();

    /// By how many others were scheduled before it.
    private static long rank(Timed timed) {
        return switch (timed) {
            case TimerHandle timer -> timer.rank;
            case Sleep sleep -> sleep.rank;
        };
    }

    /// `timed` has left the queue of timers, which need not be told any more that it was cancelled.
    static void dequeued(Timed timed) {
        switch (timed) {
            case TimerHandle timer -> timer.dequeued();
            case Sleep sleep -> sleep.dequeued();
        }
    }
}
