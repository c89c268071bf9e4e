package tandem.loop;

import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Futures in the order in which they end: each step gives a coroutine that waits for the next one that does.
final class AsCompleted<T extends @Nullable Object> implements Iterator<Coroutine<T>> {

    private final Set<Future<? extends T>> unfinished;
    private final Queue<Optional<Future<? extends T>>> ended = new Queue<>(0, "asCompleted");
    private final Waiter waiter = Callback.of(this::futureEnded);
    private @Nullable Handle timer;
    private int left;

    private AsCompleted(Collection<? extends Future<? extends T>> futures) {
        unfinished = new LinkedHashSet<>(futures);
        left = unfinished.size();
    }

    /// Begins to watch `futures`.
    ///
    /// @param timeout null for none
    static <T extends @Nullable Object> AsCompleted<T> of(
            Collection<? extends Future<? extends T>> futures, @Nullable Duration timeout) {
        var completed = new AsCompleted<T>(futures);
        completed.unfinished.forEach(future -> future.tell(completed.waiter));
        if (timeout != null && completed.left > 0) {
            EventLoop loop = EventLoop.running();
            completed.timer = loop.agenda.after(timeout, completed::timeIsUp);
        }
        return completed;
    }

    @SuppressWarnings("unchecked") // it is one of those that were given
    private void futureEnded(Future<?> future) {
        if (unfinished.remove(future)) {
            ended.putNowait(Optional.of((Future<? extends T>) future));
            if (unfinished.isEmpty() && timer != null) {
                timer.cancel();
            }
        }
    }

    private void timeIsUp() {
        for (Future<? extends T> future : unfinished) {
            future.forget(waiter);
            ended.putNowait(Optional.empty());
        }
        unfinished.clear();
    }

    @Override
    public boolean hasNext() {
        return left > 0;
    }

    @Override
    public Coroutine<T> next() {
        if (left == 0) {
            throw new NoSuchElementException();
        }
        left--;
        return () -> ended.get()
                .orElseThrow(() -> new TimeoutException("the time for all is up"))
                .result();
    }
}
