package tandem.loop;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// What a sleeping task waits for: a future, and at the same time its own timer. So a sleep is one object, of which a
/// loop may have a million.
final class Sleep extends Future<@Nullable Object> implements Timed {

    private static final long DEQUEUED = -1;

    private final long when;
    long rank;

    private Sleep(EventLoop loop, Duration duration) {
        super(loop);
        when = loop.clock().deadline(duration);
        rank = loop.agenda.timers.newRank();
    }

    /// Lets `task` wait for `duration`. One that is not above zero lets all that is ready now go first.
    static void in(Task<?> task, Duration duration) {
        if (!duration.isPositive()) {
            task.letOthersRun(() -> "sleep 0 ms");
            return;
        }
        var sleep = new Sleep(task.loop(), duration);
        task.loop().agenda.timers.add(sleep);
        task.waitFor(sleep, () -> subject(duration));
    }

    private static String subject(Duration duration) {
        BigDecimal millis = BigDecimal.valueOf(TimeUnit.NANOSECONDS.convert(duration), 6);
        return "sleep " + millis.stripTrailingZeros().toPlainString() + " ms";
    }

    @Override
    public long when() {
        return when;
    }

    /// It has left the queue of timers.
    void dequeued() {
        rank = DEQUEUED;
    }

    /// The time is up. A sleep that was cancelled at the same moment stays so.
    void end() {
        if (!isDone()) {
            setResult(null);
        }
    }

    @Override
    void settled() {
        if (rank != DEQUEUED) {
            loop().agenda.timers.cancelled();
        }
    }

    @Override
    String subject() {
        return "sleep";
    }
}
