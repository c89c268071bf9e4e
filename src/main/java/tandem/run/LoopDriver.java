package tandem.run;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tandem.loop.Coroutine;
import tandem.loop.EventLoop;
import tandem.loop.Future;
import tandem.time.Clock;

/// Calls an exhibit's main function on an event loop of its own: as a task, or as the first of its callbacks.
final class LoopDriver implements Driver {
    private final Recorder recorder;
    private final Clock clock;
    private final Function<EventLoop, Future<?>> main;
    private final Consumer<Outcome> end;
    private volatile @Nullable EventLoop loop;
    private volatile @Nullable Future<?> running;

    private LoopDriver(Recorder recorder, Clock clock, Function<EventLoop, Future<?>> main, Consumer<Outcome> end) {
        this.recorder = recorder;
        this.clock = clock;
        this.main = main;
        this.end = end;
    }

    /// Runs the coroutine as a task named "supervisor".
    static LoopDriver ofTask(Recorder recorder, Clock clock, Supplier<Coroutine<?>> main, Consumer<Outcome> end) {
        return new LoopDriver(
                recorder,
                clock,
                loop -> loop.createTask("supervisor", () -> main.get().run()),
                end);
    }

    /// Calls the function in a callback and waits for the future that it returns.
    static LoopDriver ofCallbacks(
            Recorder recorder, Clock clock, Supplier<Callable<? extends Future<?>>> main, Consumer<Outcome> end) {
        return new LoopDriver(recorder, clock, loop -> StandIn.of(loop, main), end);
    }

    @Override
    public void start(CountDownLatch gate) {
        Thread.ofPlatform().daemon().name("event loop").start(() -> live(gate));
    }

    @Override
    public void cancel() {
        EventLoop present = loop;
        Future<?> future = running;
        if (present == null || future == null) {
            return;
        }
        try {
            present.callSoonThreadsafe(future::cancel);
        } catch (IllegalStateException _) {
            return; // the loop has closed: there is nothing left to cancel
        }
    }

    /// Interrupts the step that keeps the loop, and asks once more.
    @Override
    public void interrupt() {
        EventLoop present = loop;
        Thread holder = present == null ? null : present.batonHolder();
        if (holder != null) {
            holder.interrupt();
        }
        cancel();
    }

    private void live(CountDownLatch gate) {
        recorder.begin(gate);
        LoopRecorder listener = new LoopRecorder(recorder);
        recorder.elsewhere(() -> listener.turn().lane());
        EventLoop fresh = new EventLoop(clock);
        fresh.setListener(listener);
        loop = fresh;
        Outcome outcome = sampled(fresh, listener);
        listener.close();
        end.accept(outcome);
    }

    private Outcome sampled(EventLoop fresh, LoopRecorder listener) {
        try (var _ = new Sampler(recorder, () -> Glance.at(fresh, listener))) {
            return recorder.outcome(() -> run(fresh));
        }
    }

    private @Nullable Object run(EventLoop fresh) throws Exception {
        Future<?> future = main.apply(fresh);
        running = future;
        if (recorder.isCancelled()) {
            future.cancel();
        }
        return fresh.run(future);
    }
}
