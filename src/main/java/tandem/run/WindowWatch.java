package tandem.run;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tandem.trace.Detail;

/// Watches the window's thread from outside, on a platform thread of its own: asks it over and over to answer.
/// A time of more than 100 ms in which it does not is a stall. While it lasts, the watch looks where the
/// window's thread stands; when it is over, whoever listens is told.
///
/// A question wakes three threads, which would cost an idle window up to a twentieth of a core. So while nobody attends
/// the watch only looks, which wakes nobody, and asks where the thread is not at [Rest]; and twice a second even so,
/// for what a look can't tell. While somebody attends the thread is busy, and a question is cheaper than a deep look.
///
/// A stall begins at some time between two looks or an answer and a question, and is told as if that were the middle.
/// So it may have been longer or shorter by half of the time between: 25 ms, or 5 ms while somebody attends. Time is
/// real time here, whatever clock a run goes by.
public final class WindowWatch implements Attention, AutoCloseable {
    private static final long BETWEEN_MILLIS = 50;
    private static final long BETWEEN_MILLIS_ATTENDED = 10;
    private static final long LOOK_EVERY_MILLIS = 25;
    private static final long STALL_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long UNASKED_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final Executor window;
    private final Function<Thread, StackTraceElement[]> stacks;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Consumer<Detail.Stall>> listeners = new CopyOnWriteArrayList<>();
    private final Set<Listening> attending = ConcurrentHashMap.newKeySet();
    private final Set<Listening> expecting = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Thread watched;
    private volatile Rest rest = Rest.UNKNOWN;
    private volatile long lastFree;
    private long lastAsked;

    /// @param window runs what it is given on the window's thread, in the order in which it was given
    public WindowWatch(Executor window) {
        this(window, Thread::getStackTrace);
    }

    /// @param stacks tells where a thread stands, what was called last first
    WindowWatch(Executor window, Function<Thread, StackTraceElement[]> stacks) {
        this.window = window;
        this.stacks = stacks;
    }

    /// Begins to watch the calling thread, which is the window's. To be called once.
    public void start() {
        watched = Thread.currentThread();
        lastFree = System.nanoTime();
        Thread.ofPlatform().daemon().name("window watch").start(this::watch);
    }

    @Override
    public Listening follow(Consumer<Detail.Stall> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public Listening attend(Consumer<Detail.Stall> listener) {
        return in(attending, follow(listener));
    }

    @Override
    public Listening expect(Consumer<Detail.Stall> listener) {
        return in(expecting, attend(listener));
    }

    private static Listening in(Set<Listening> those, Listening listening) {
        those.add(listening);
        return () -> {
            if (those.remove(listening)) {
                listening.close();
            }
        };
    }

    /// Whether somebody asked for a stall, and still listens.
    public boolean isExpected() {
        return !expecting.isEmpty();
    }

    /// Stops watching; returns at once, and nobody is told of anything any more.
    @Override
    public void close() {
        closed.countDown();
    }

    private void watch() {
        try {
            do {
                look();
            } while (!closed.await(between(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private long between() {
        return attending.isEmpty() ? BETWEEN_MILLIS : BETWEEN_MILLIS_ATTENDED;
    }

    /// In nanoseconds; no more than usual, where it was this thread that came late.
    private long sinceFree(long now) {
        long usual = TimeUnit.MILLISECONDS.toNanos(between());
        return Math.min(now - lastFree, usual);
    }

    private void look() throws InterruptedException {
        long now = System.nanoTime();
        boolean needsNoAnswer = attending.isEmpty() && now - lastAsked < UNASKED_NANOS;
        if (needsNoAnswer && rest.is(stacks.apply(watched()))) {
            lastFree = now;
        } else {
            lastAsked = now;
            ask();
        }
    }

    private void ask() throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        Sightings sightings = new Sightings();
        long asked = System.nanoTime();
        long began = asked - sinceFree(asked) / 2;
        window.execute(() -> {
            long now = System.nanoTime();
            long nanos = now - began;
            if (attending.isEmpty()) {
                rest = Rest.beneath(stacks.apply(Thread.currentThread()));
            }
            lastFree = now;
            answered.countDown();
            if (nanos > STALL_NANOS && closed.getCount() > 0) {
                Standing held = sightings.most();
                tell(new Detail.Stall(nanos, held.line(), held.in()));
            }
        });
        while (!answered.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS) && closed.getCount() > 0) {
            sightings.look(watched());
        }
    }

    private Thread watched() {
        return Objects.requireNonNull(watched, "not started");
    }

    private void tell(Detail.Stall stall) {
        listeners.forEach(listener -> listener.accept(stall));
    }
}
