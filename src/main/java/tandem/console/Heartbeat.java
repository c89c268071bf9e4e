package tandem.console;

import java.time.Duration;
import java.util.concurrent.Executor;
import tandem.time.Alarm;
import tandem.time.Clock;

/// Asks the window's thread to answer, 50 times a second, and knows for how long it did not. From its begin
/// to its close.
public final class Heartbeat implements AutoCloseable {
    private static final Duration EVERY = Duration.ofMillis(20);

    private final Clock clock;
    private final Executor window;
    private Alarm next;
    private long answered;
    private long longest;
    private boolean closed;

    public Heartbeat(Clock clock, Executor window) {
        this.clock = clock;
        this.window = window;
        answered = clock.nanos();
        next = clock.after(EVERY, this::ask);
    }

    private void ask() {
        window.execute(this::answer);
    }

    /// The next question comes after the answer, so they don't heap up while the thread is busy.
    private synchronized void answer() {
        look();
        if (!closed) {
            next = clock.after(EVERY, this::ask);
        }
    }

    /// The longest time from one answer to the next, or from the last one until now.
    public synchronized Duration longest() {
        return Duration.ofNanos(Math.max(longest, clock.nanos() - answered));
    }

    private void look() {
        long now = clock.nanos();
        longest = Math.max(longest, now - answered);
        answered = now;
    }

    @Override
    public synchronized void close() {
        closed = true;
        next.cancel();
    }
}
