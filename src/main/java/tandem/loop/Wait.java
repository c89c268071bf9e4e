package tandem.loop;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One task's wait for several futures, which it neither cancels nor asks for their results.
final class Wait<F extends Future<?>> {

    private final Task<?> task = Async.currentTask();
    private final Place place = new Place(task.loop(), "wait");
    private final Set<F> futures;
    private final ReturnWhen until;
    private final @Nullable Handle timer;
    private int unfinished;

    private Wait(Set<F> futures, ReturnWhen until, @Nullable Duration timeout) {
        this.futures = futures;
        this.until = until;
        unfinished = futures.size();
        timer = timeout == null ? null : task.loop().agenda.after(timeout, this::end);
    }

    /// Waits in the calling task.
    ///
    /// @param timeout null for none
    static <F extends Future<?>> Waited<F> in(
            Collection<? extends F> futures, ReturnWhen until, @Nullable Duration timeout) {
        if (futures.isEmpty()) {
            throw new IllegalArgumentException("nothing to wait for");
        }
        return new Wait<>(new LinkedHashSet<F>(futures), until, timeout).run();
    }

    private Waited<F> run() {
        Waiter ended = Callback.of(this::futureEnded);
        futures.forEach(future -> future.tell(ended));
        try {
            task.waitFor(place);
        } finally {
            cancelTimer();
            futures.forEach(future -> future.forget(ended));
        }
        return new Waited<>(thatAreDone(true), thatAreDone(false));
    }

    private List<F> thatAreDone(boolean done) {
        return futures.stream().filter(future -> future.isDone() == done).toList();
    }

    private void futureEnded(Future<?> future) {
        unfinished--;
        boolean enough = switch (until) {
            case FIRST_COMPLETED -> true;
            case FIRST_EXCEPTION -> !future.isCancelled() && future.exception() != null;
            case ALL_COMPLETED -> false;
        };
        if (enough || unfinished == 0) {
            cancelTimer();
            end();
        }
    }

    private void cancelTimer() {
        if (timer != null) {
            timer.cancel();
        }
    }

    private void end() {
        if (!place.isDone()) {
            place.setResult(null);
        }
    }
}
