package tandem.loop;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// What a sleeping task waits for: a future that a timer sets.
final class Sleep extends Future<@Nullable Object> {

    private final Duration duration;

    private Sleep(EventLoop loop, Duration duration) {
        super(loop);
        this.duration = duration;
    }

    /// Lets `task` wait for `duration`. One that is not above zero lets all that is ready now go first.
    static void in(Task<?> task, Duration duration) {
        if (!duration.isPositive()) {
            task.letOthersRun(() -> "sleep 0 ms");
            return;
        }
        var sleep = new Sleep(task.loop(), duration);
        Handle timer = sleep.loop().agenda.addTimer("", sleep.loop().clock().deadline(duration), sleep::over);
        try {
            task.waitFor(sleep);
        } finally {
            timer.cancel();
        }
    }

    /// The time is up. A sleep that was cancelled at the same moment stays so.
    private void over() {
        if (!isDone()) {
            setResult(null);
        }
    }

    @Override
    String subject() {
        BigDecimal millis = BigDecimal.valueOf(TimeUnit.NANOSECONDS.convert(duration), 6);
        return "sleep " + millis.stripTrailingZeros().toPlainString() + " ms";
    }
}
