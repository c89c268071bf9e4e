package tandem.site;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import tandem.time.Alarm;
import tandem.time.Clock;

/// A clock that stands still, so that whoever sleeps by it waits until the gate opens; it counts them.
final class GateClock implements Clock {

    private final CountDownLatch gate = new CountDownLatch(1);
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger interrupted = new AtomicInteger();

    void open() {
        gate.countDown();
    }

    int waiting() {
        return waiting.get();
    }

    int interrupted() {
        return interrupted.get();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
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
