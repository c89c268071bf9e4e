package tandem.window;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// A test's own clock of the window's thread: asks it to answer over and over, and measures the longest wait.
final class Pings implements AutoCloseable {
    private final Thread thread = Thread.ofPlatform().daemon().name("pings").unstarted(this::ask);
    private volatile long longest;
    private volatile long asked;
    private volatile boolean waits;
    private volatile boolean closed;

    private Pings() {}

    static Pings begin() {
        Pings pings = new Pings();
        pings.thread.start();
        return pings;
    }

    private void ask() {
        try {
            while (!closed) {
                CountDownLatch answered = new CountDownLatch(1);
                asked = System.nanoTime();
                waits = true;
                Platform.runLater(answered::countDown);
                answered.await();
                waits = false;
                longest = Math.max(longest, System.nanoTime() - asked);
                TimeUnit.MILLISECONDS.sleep(1); // asking all the time would hold the window up
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whether the window's thread has not answered for this long.
    boolean silentFor(long millis) {
        return waits && System.nanoTime() - asked > TimeUnit.MILLISECONDS.toNanos(millis);
    }

    /// The longest wait for an answer that has ended.
    long longestMillis() {
        return TimeUnit.NANOSECONDS.toMillis(longest);
    }

    @Override
    public void close() {
        closed = true;
    }
}
