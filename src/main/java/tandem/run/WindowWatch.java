package tandem.run;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import tandem.trace.Detail;
import tandem.trace.Kind;
import tandem.trace.Lane;

/// Watches the window's thread from outside, on a platform thread of its own: asks it a hundred times a second to
/// answer, and records how long an answer took whenever that is longer than ever before in this run.
///
/// What it records is at most 10 ms, the time between two questions, shorter than what the window's thread was held.
final class WindowWatch implements AutoCloseable {
    /// Watches nothing.
    static final WindowWatch NONE = new WindowWatch();

    private static final long BETWEEN_MILLIS = 10;

    private final CountDownLatch closed = new CountDownLatch(1);

    private WindowWatch() {}

    /// Begins to watch.
    static WindowWatch begin(Recorder recorder, Lane lane, Executor window) {
        WindowWatch watch = new WindowWatch();
        Thread.ofPlatform().daemon().name("window watch").start(() -> watch.watch(recorder, lane, window));
        return watch;
    }

    /// Stops watching; returns at once.
    @Override
    public void close() {
        closed.countDown();
    }

    private void watch(Recorder recorder, Lane lane, Executor window) {
        AtomicLong longest = new AtomicLong();
        try {
            do {
                CountDownLatch answered = new CountDownLatch(1);
                long asked = System.nanoTime();
                window.execute(() -> {
                    long nanos = System.nanoTime() - asked;
                    if (nanos > longest.get() && closed.getCount() > 0) {
                        longest.set(nanos);
                        recorder.append(lane, Kind.STALLED, new Detail.Wait("window", nanos));
                    }
                    answered.countDown();
                });
                answered.await();
            } while (!closed.await(BETWEEN_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
