package tandem.loop;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tandem.loop.Outcome.Cancelled;

/// A wait for one future that must not take too long.
final class WaitFor {

    private WaitFor() {}

    /// Waits in the calling task. A future that isn't done in time is cancelled.
    static <T extends @Nullable Object> T in(Future<T> future, Duration limit) throws Exception {
        Task<?> task = Async.currentTask();
        if (limit.isPositive()) {
            return Timeout.run(limit, () -> task.await(future));
        }
        if (!future.isDone()) {
            cancelAndWait(task, future);
            if (Outcome.of(future::result) instanceof Cancelled) {
                throw new TimeoutException("longer than " + limit);
            }
        }
        return future.result();
    }

    /// Not by a wait for `future` itself, which a cancel of the task would cancel once more.
    private static void cancelAndWait(Task<?> task, Future<?> future) {
        var place = new Place(task.loop(), future.subject());
        Waiter ended = Callback.of(_ -> {
            if (!place.isDone()) {
                place.setResult(null);
            }
        });
        future.tell(ended);
        try {
            future.cancel();
            task.waitFor(place);
        } finally {
            future.forget(ended);
        }
    }
}
