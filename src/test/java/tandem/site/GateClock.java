package tandem.site;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import tandem.time.Alarm;
import tandem.time.Clock;

/// A clock that stands still, so that whoever sleeps by it waits until the gate opens; it counts them.
final class GateClock implements Clock {

    private final CountDownLatch gate = new CountDownLatch(1);
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger interrupted = new AtomicInteger();

    private final AtomicInteger waits = new AtomicInteger();
    private final AtomicLong longest = new AtomicLong();

    void open() {
        gate.countDown();
    }

    int waiting() {
        return waiting.get();
    }

    int interrupted() {
        return interrupted.get();
    }

    /// How often somebody has come to wait.
    int waits() {
        return waits.get();
    }

    /// The longest that anybody wanted to wait.
    Duration longest() {
        return Duration.ofNanos(longest.get());
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        waits.incrementAndGet();
        longest.accumulateAndGet(TimeUnit.NANOSECONDS.convert(duration), Math::max);
        waiting.incrementAndGet();
        try {
            gate.await();
        } catch (InterruptedException e) {
            interrupted.incrementAndGet();
            throw e;
        } finally {
            waiting.decrementAndGet();
        }
    }

    @Override
    public long nanos() {
        return 0;
    }

    @Override
    public void parkUntil(long deadline) {
        throw new UnsupportedOperationException("The server waits by sleep");
    }

    @Override
    public Alarm after(Duration delay, Runnable action) {
        throw new UnsupportedOperationException("The server waits by sleep");
    }
}
