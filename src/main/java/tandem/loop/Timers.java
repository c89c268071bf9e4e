package tandem.loop;

import java.util.PriorityQueue;
import java.util.Queue;

/// What is to happen later, earliest first. A cancelled timer is dropped when it comes to the head, or together with
/// the others when they are the greater part.
final class Timers {

    private static final int WORTH_SWEEPING = 50;

    private final PriorityQueue<TimerHandle> queue = new PriorityQueue<>();
    private long added;
    private int cancelled;

    TimerHandle add(String label, long when, Runnable action) {
        var timer = new TimerHandle(label, action, when, added++, this);
        queue.add(timer);
        return timer;
    }

    /// When the next timer is due, or [Long#MAX_VALUE] if there is none.
    long next() {
        TimerHandle first;
        while ((first = queue.peek()) != null && first.isCancelled()) {
            queue.remove();
            cancelled--;
        }
        return first == null ? Long.MAX_VALUE : first.when();
    }

    /// Moves all that is due at `now` to the end of `ready`.
    void moveDue(long now, Queue<Turn> ready) {
        while (next() <= now) {
            TimerHandle due = queue.remove();
            due.dequeued();
            ready.add(due);
        }
    }

    /// Moves all to the end of `ready`, due or not.
    void moveAll(Queue<Turn> ready) {
        TimerHandle timer;
        while ((timer = queue.poll()) != null) {
            timer.dequeued();
            ready.add(timer);
        }
    }

    boolean isEmpty() {
        return queue.isEmpty();
    }

    /// One of the timers in the queue was cancelled.
    void cancelled() {
        cancelled++;
        if (cancelled > WORTH_SWEEPING && cancelled > queue.size() / 2) {
            queue.removeIf(Handle::isCancelled);
            cancelled = 0;
        }
    }
}
