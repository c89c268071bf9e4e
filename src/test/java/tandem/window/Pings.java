package tandem.window;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javafx.application.Platform;

/// A test's own clock of the window's thread: asks it to answer over and over, and measures how long that took.
final class Pings implements AutoCloseable {
    private final Thread thread = Thread.ofPlatform().daemon().name("pings").unstarted(this::ask);
    private final Queue<Long> waits = new ConcurrentLinkedQueue<>();
    private volatile long asked;
    private volatile boolean waiting;
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
                waiting = true;
                Platform.runLater(answered::countDown);
                answered.await();
                waiting = false;
                waits.add(System.nanoTime() - asked);
                TimeUnit.MILLISECONDS.sleep(1); // asking all the time would hold the window up
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whether the window's thread has not answered for this long.
    boolean silentFor(long millis) {
        return waiting && System.nanoTime() - asked > TimeUnit.MILLISECONDS.toNanos(millis);
    }

    /// The longest wait for an answer that has ended.
    long longestMillis() {
        return millis().max().orElse(0);
    }

    /// How long each wait for an answer was that has ended.
    LongStream millis() {
        return waits.stream().mapToLong(TimeUnit.NANOSECONDS::toMillis);
    }

    @Override
    public void close() {
        closed = true;
    }
}
