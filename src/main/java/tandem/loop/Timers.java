package tandem.loop;

import java.util.PriorityQueue;
import java.util.Queue;

/// What is to happen later, earliest first. A cancelled timer is dropped when it comes to the head, or together with
/// the others when they are the greater part.
final class Timers {

    private static final int WORTH_SWEEPING = 50;

    private final PriorityQueue<Timed> queue = new PriorityQueue<>(Timed.ORDER);
    private long added;
    private int cancelled;

    /// For the next one to be added: its rank among those for the same time.
    long newRank() {
        return added++;
    }

    TimerHandle add(String label, long when, Runnable action) {
        var timer = new TimerHandle(label, action, when, this);
        add(timer);
        return timer;
    }

    void add(Timed timed) {
        queue.add(timed);
    }

    /// When the next timer is due, or [Long#MAX_VALUE] if there is none.
    long next() {
        Timed first;
        while ((first = queue.peek()) != null && first.isCancelled()) {
            queue.remove();
            cancelled--;
        }
        return first == null ? Long.MAX_VALUE : first.when();
    }

    /// Moves all that is due at `now` to the end of `ready`.
    void moveDue(long now, Queue<Turn> ready) {
        while (next() <= now) {
            Timed due = queue.remove();
            Timed.dequeued(due);
            ready.add(due);
        }
    }

    /// Moves all to the end of `ready`, due or not.
    void moveAll(Queue<Turn> ready) {
        Timed timed;
        while ((timed = queue.poll()) != null) {
            Timed.dequeued(timed);
            ready.add(timed);
        }
    }

    boolean isEmpty() {
        return queue.isEmpty();
    }

    /// One of the timers in the queue was cancelled.
    void cancelled() {
        cancelled++;
        if (cancelled > WORTH_SWEEPING && cancelled > queue.size() / 2) {
            queue.removeIf(Timed::isCancelled);
            cancelled = 0;
        }
    }
}
