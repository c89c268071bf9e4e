package tandem.loop;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Looks for steps that keep a loop for too long, as asyncio's debug mode does, and in addition where they stand
/// meanwhile: while the loop runs, a platform thread looks at the stack of a step that lasts. The step is told
/// when it has ended, on the loop's thread. Time is real time here, whatever clock the loop goes by.
final class SlowSteps {

    /// So often is looked within the limit, in its second half for the first time: so a step that reaches the
    /// limit has been seen.
    private static final int LOOKS = 4;

    private static final long LEAST_BETWEEN = TimeUnit.MILLISECONDS.toNanos(1);

    private static final long NOBODY = Long.MIN_VALUE;

    private final EventLoop loop;
    private final long limit;
    private final Consumer<SlowStep> report;
    private final Map<Optional<StackTraceElement>, Sight> seen = new LinkedHashMap<>();
    private @Nullable Turn turn;
    private volatile long began = NOBODY;
    private volatile @Nullable Thread watch;

    /// Where the step stood at one line, and how often it was seen there.
    private record Sight(int times, List<StackTraceElement> stack) {

        Sight again() {
            return new Sight(times + 1, stack);
        }
    }

    /// @param limit what is longer is slow
    SlowSteps(EventLoop loop, Duration limit, Consumer<SlowStep> report) {
        if (!limit.isPositive()) {
            throw new IllegalArgumentException("a limit of " + limit);
        }
        this.loop = loop;
        this.limit = TimeUnit.NANOSECONDS.convert(limit);
        this.report = report;
    }

    void runBegins() {
        Thread watching = Thread.ofPlatform().daemon().name("slow steps").unstarted(this::watch);
        watch = watching;
        watching.start();
    }

    void runEnds() {
        Thread watching = watch;
        watch = null;
        LockSupport.unpark(watching);
    }

    void turnBegins(Turn next) {
        turn = next;
        began = System.nanoTime();
    }

    /// Does nothing if none has begun.
    void turnEnds() {
        if (turn != null) {
            long took = System.nanoTime() - began;
            List<StackTraceElement> stack = forgetStep();
            if (took > limit) {
                tell(new SlowStep(name(turn), Duration.ofNanos(took), stack));
            }
            turn = null;
        }
    }

    private static String name(Turn turn) {
        return switch (turn) {
            case Task<?> task -> task.subject();
            case Handle callback -> callback.toString();
            case Sleep sleep -> sleep.subject();
        };
    }

    private void tell(SlowStep step) {
        try {
            report.accept(step);
        } catch (RuntimeException | Error thrown) {
            loop.exceptionHandler().handle("reporting that " + step, thrown);
        }
    }

    /// @return where it was seen most often
    private synchronized List<StackTraceElement> forgetStep() {
        began = NOBODY;
        List<StackTraceElement> most = seen.values().stream()
                .max(Comparator.comparingInt(Sight::times))
                .map(Sight::stack)
                .orElse(List.of());
        seen.clear();
        return most;
    }

    private void watch() {
        while (watch == Thread.currentThread()) {
            look();
            LockSupport.parkNanos(this, Math.max(limit / LOOKS, LEAST_BETWEEN));
        }
    }

    private void look() {
        long step = began;
        Thread holder = loop.batonHolder();
        if (step == NOBODY || holder == null || System.nanoTime() - step < limit / 2) {
            return;
        }
        List<StackTraceElement> stack = List.of(holder.getStackTrace());
        synchronized (this) {
            if (began == step) {
                seen.merge(SlowStep.line(stack), new Sight(1, stack), (known, _) -> known.again());
            }
        }
    }
}
