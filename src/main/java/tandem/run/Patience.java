package tandem.run;

import java.math.BigDecimal;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tandem.time.Alarm;
import tandem.time.Clock;

/// Lets the calling thread wait no longer than it may: interrupts it when the time is up. It is over when it is closed,
/// by the same thread; an interrupt of its own is then taken back.
final class Patience implements AutoCloseable {
    private final Recorder recorder;
    private final Thread waiter = Thread.currentThread();
    private final @Nullable Alarm alarm;
    private @Nullable HttpTimeoutException lost;
    private boolean over;

    /// @param limit how long, in the clock's time; for ever if there is none
    Patience(Recorder recorder, Clock clock, Optional<Duration> limit) {
        this.recorder = recorder;
        this.alarm = limit.map(time -> clock.limit(time, () -> lose(time))).orElse(null);
    }

    /// What to say when `limit` is over.
    static HttpTimeoutException timeout(Duration limit) {
        String seconds =
                BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros().toPlainString();
        return new HttpTimeoutException("not here after " + seconds + " s");
    }

    private synchronized void lose(Duration limit) {
        if (!over) {
            lost = timeout(limit);
            waiter.interrupt();
        }
    }

    /// An interrupt that came with the run's cancel is nobody's to take back.
    @Override
    public synchronized void close() {
        over = true;
        if (alarm != null) {
            alarm.cancel();
        }
        if (lost() != null) {
            Thread.interrupted();
        }
    }

    /// Why the wait was cut short, or null if not for this: whoever is cancelled has not lost patience.
    synchronized @Nullable HttpTimeoutException lost() {
        return recorder.isCancelled() ? null : lost;
    }
}
