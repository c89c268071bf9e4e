package tandem.exhibit.freeze;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import tandem.run.Exhibit;
import tandem.run.Kit;

/// A lock that another thread has for a time. Who wants it
/// waits on a thread, or is called back by who had it.
final class TakenLock extends Exhibit {
    private final ReentrantLock lock = new ReentrantLock();
    private final CountDownLatch taken = new CountDownLatch(1);
    private final CompletableFuture<Void> free;

    TakenLock(Kit kit, Slow slow) {
        super(kit);
        free = new CompletableFuture<>();
        Runnable hold = () -> hold(slow.time());
        Thread other = threads.newThread(hold);
        other.setName("other");
        other.start();
    }

    private void hold(Duration time) {
        lock.lock();
        try {
            taken.countDown();
            clock.sleep(time);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
            free.complete(null);
        }
    }

    /// Returns when the lock was free, and ours for a moment.
    void acquire() throws InterruptedException {
        taken.await();
        lock.lockInterruptibly();
        lock.unlock();
    }

    CompletionStage<?> whenFree() {
        return free;
    }
}
