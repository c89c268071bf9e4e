package tandem.loop;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tandem.loop.Outcome.Cancelled;

/// A limit to the time that a task spends in a part of its code: when it is over, the task is cancelled, and that
/// cancel becomes a [TimeoutException] at the end of the part. Someone else's cancel stays a cancel.
final class Timeout {

    private final Task<?> task = Async.currentTask();
    private final int requestsBefore = task.cancelling();
    private final Duration limit;
    private final Handle alarm;
    private boolean expired;

    private Timeout(Duration limit) {
        this.limit = limit;
        EventLoop loop = task.loop();
        if (limit.isPositive()) {
            alarm = loop.agenda.after(limit, this::expire);
        } else {
            alarm = new Handle("", this::expire);
            loop.agenda.add(alarm);
        }
    }

    /// Runs `coroutine` in the calling task, for `limit` at most.
    static <T extends @Nullable Object> T run(Duration limit, Coroutine<T> coroutine) throws Exception {
        return new Timeout(limit).end(Outcome.of(coroutine));
    }

    private void expire() {
        task.cancel();
        expired = true;
    }

    private <T extends @Nullable Object> T end(Outcome<T> outcome) throws Exception {
        alarm.cancel();
        if (expired && task.uncancel() <= requestsBefore && outcome instanceof Cancelled) {
            throw new TimeoutException("longer than " + limit);
        }
        return outcome.get();
    }
}
