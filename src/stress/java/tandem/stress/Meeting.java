package tandem.stress;

import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import tandem.loop.Coroutine;
import tandem.loop.EventLoop;
import tandem.loop.Future;

/// A loop, and another thread that meets it at a moment of chance. jcstress calls the two actors of a test on two
/// threads: one runs the loop, the other does its part and then waits until the loop has ended. So both begin with
/// the next loop at nearly the same time, and either goes its own detour.
///
/// A loop that sleeps over its work must end as an outcome and not as a hang, which jcstress sees late or never. That
/// is why the other thread waits with patience but not for ever: then it unparks whoever holds the baton and says that
/// a wake-up was [#LOST].
abstract class Meeting {

    static final String IN_TIME = "in time";
    static final String LOST = "lost";

    /// The system property for the patience, in milliseconds. By default that is longer than a busy machine keeps a
    /// thread from running.
    static final String PATIENCE = "tandem.stress.patience";

    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(Long.getLong(PATIENCE, 10_000));

    /// Once something was lost the verdict is clear, and the rest only needs to come to an end.
    private static final long LATER_PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    private static final int LONGEST_DETOUR = 11;
    private static final int STEPS_BEFORE_YIELDING = 500;
    private static final int EXIT_IF_BEYOND_HELP = 70;

    private static volatile boolean lostBefore;

    final EventLoop loop = new EventLoop();
    private volatile boolean ended;
    private boolean helped;

    /// Runs `main` as a task, on this thread and virtual ones.
    final <T> T run(Coroutine<T> main) {
        return run(loop.createTask("main", main));
    }

    /// Runs until `main` is done, and closes the loop. Where no task is there, all happens on this thread.
    final <T> T run(Future<T> main) {
        return runs(() -> {
            loop.callSoon(Meeting::detour);
            return loop.run(main);
        });
    }

    /// Does all that is to be done with the loop, and says that it has ended.
    final <T> T runs(Coroutine<T> all) {
        try {
            return all.run();
        } catch (Exception e) {
            throw new AssertionError("no coroutine here throws", e);
        } finally {
            ended = true;
        }
    }

    /// Waits until the loop runs, and then for a moment of chance.
    final void meet() {
        awaits(() -> loop.batonHolder() != null || ended);
        detour();
    }

    /// Interrupts who holds the baton, and a moment later lets `posted` be done.
    final void interruptThenPost(Future<String> posted) {
        meet();
        Objects.requireNonNull(loop.batonHolder()).interrupt();
        detour();
        loop.callSoonThreadsafe(() -> posted.setResult("ran"));
    }

    /// Spends between nothing and some ten microseconds, short ones more often.
    static void detour() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        int steps = random.nextInt(1 << random.nextInt(LONGEST_DETOUR + 1));
        for (int i = 0; i < steps; i++) {
            Thread.onSpinWait();
        }
    }

    /// Waits until the loop has ended.
    ///
    /// @return [#IN_TIME], or [#LOST] if it got there only because somebody was unparked
    final String end() {
        awaits(() -> ended);
        return helped ? LOST : IN_TIME;
    }

    /// Waits until `moment` has come; helps if it does not come by itself.
    @SuppressWarnings("ThreadPriorityCheck") // there may be fewer processors than threads that want one
    final void awaits(BooleanSupplier moment) {
        long begin = System.nanoTime();
        long patience = lostBefore ? LATER_PATIENCE_NANOS : PATIENCE_NANOS;
        for (int step = 0; !moment.getAsBoolean(); step++) {
            if (step < STEPS_BEFORE_YIELDING) {
                Thread.onSpinWait();
            } else {
                Thread.yield();
            }
            if (System.nanoTime() - begin > patience) {
                help(moment);
                return;
            }
        }
    }

    private void help(BooleanSupplier moment) {
        helped = true;
        lostBefore = true;
        long begin = System.nanoTime();
        while (!moment.getAsBoolean()) {
            Thread holder = loop.batonHolder();
            LockSupport.unpark(holder);
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(1));
            if (System.nanoTime() - begin > PATIENCE_NANOS) {
                System.err.println("beyond help: " + holder + " holds the baton");
                Runtime.getRuntime().halt(EXIT_IF_BEYOND_HELP);
            }
        }
    }
}
