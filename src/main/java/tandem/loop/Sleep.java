package tandem.loop;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// What a sleeping task waits for: a future that a timer sets, and the action of that timer.
final class Sleep extends Future<@Nullable Object> implements Runnable {

    private final long nanos;

    private Sleep(EventLoop loop, Duration duration) {
        super(loop);
        nanos = TimeUnit.NANOSECONDS.convert(duration);
    }

    /// Lets `task` wait for `duration`. One that is not above zero lets all that is ready now go first.
    static void in(Task<?> task, Duration duration) {
        if (!duration.isPositive()) {
            task.letOthersRun(() -> "sleep 0 ms");
            return;
        }
        var sleep = new Sleep(task.loop(), duration);
        Handle timer = sleep.loop().agenda.addTimer("", sleep.loop().clock().deadline(duration), sleep);
        try {
            task.waitFor(sleep);
        } finally {
            timer.cancel();
        }
    }

    /// The time is up. A sleep that was cancelled at the same moment stays so.
    @Override
    public void run() {
        if (!isDone()) {
            setResult(null);
        }
    }

    @Override
    String subject() {
        BigDecimal millis = BigDecimal.valueOf(nanos, 6);
        return "sleep " + millis.stripTrailingZeros().toPlainString() + " ms";
    }
}
