package tandem.window;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// A test's own clock of the window's thread: asks it to answer over and over, and measures how long that took.
final class Pings implements AutoCloseable {
    private final Thread thread = Thread.ofPlatform().daemon().name("pings").unstarted(this::ask);
    private final Queue<Wait> waits = new ConcurrentLinkedQueue<>();
    private volatile long asked;
    private volatile boolean waiting;
    private volatile boolean closed;

    private Pings() {}

    static Pings begin() {
        Pings pings = new Pings();
        pings.thread.start();
        return pings;
    }

    /// A time without an answer, in milliseconds: at least since the question, at most since the answer before.
    record Wait(long least, long most) {}

    private void ask() {
        long answer = System.nanoTime();
        try {
            while (!closed) {
                CountDownLatch answered = new CountDownLatch(1);
                asked = System.nanoTime();
                waiting = true;
                Platform.runLater(answered::countDown);
                answered.await();
                waiting = false;
                long now = System.nanoTime();
                waits.add(new Wait(millis(now - asked), millis(now - answer)));
                answer = now;
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
        return waits.stream().mapToLong(Wait::least).max().orElse(0);
    }

    /// All waits for an answer that have ended.
    List<Wait> waits() {
        return List.copyOf(waits);
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }

    @Override
    public void close() {
        closed = true;
    }
}
