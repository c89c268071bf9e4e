package tandem.run;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tandem.trace.Detail;
import tandem.trace.Kind;
import tandem.trace.Lane;

/// Calls an exhibit's main function on the window's own thread, which does nothing else until that returns,
/// or is made to: see [Grip]. What the function left to be done later ends with its stage.
final class WindowDriver implements Driver {
    private final Recorder recorder;
    private final RecordingClient client;
    private final Executor window;
    private final Supplier<Callable<? extends CompletionStage<?>>> main;
    private final Consumer<Outcome> end;
    private final Lane lane;
    private volatile @Nullable Grip grip;
    private volatile @Nullable CompletionStage<?> later;
    private volatile @Nullable Sampler sampler;

    WindowDriver(
            Recorder recorder,
            RecordingClient client,
            Executor window,
            Supplier<Callable<? extends CompletionStage<?>>> main,
            Consumer<Outcome> end) {
        this.recorder = recorder;
        this.client = client;
        this.window = window;
        this.main = main;
        this.end = end;
        this.lane = recorder.window();
        recorder.elsewhere(() -> lane);
    }

    @Override
    public void start(CountDownLatch gate) {
        window.execute(() -> live(gate));
    }

    /// Ends the requests that are under way, and whatever else the window's thread waits for; it cannot be
    /// asked while it waits.
    @Override
    public void cancel() {
        client.shutdownNow();
        Grip held = grip;
        if (held != null) {
            held.loosen();
        }
        CompletionStage<?> stage = later;
        if (stage != null) {
            stage.toCompletableFuture().cancel(true);
        }
    }

    @Override
    public void interrupt() {
        cancel();
    }

    private void live(CountDownLatch gate) {
        recorder.begin(gate);
        recorder.append(lane, Kind.STARTED, Detail.NOTHING);
        if (recorder.isCancelled()) {
            finish(null, new CancellationException());
            return;
        }
        sampler = new Sampler(recorder);
        recorder.enter(lane);
        Grip held = new Grip(client);
        grip = held;
        try (held) {
            CompletionStage<?> stage = main.get().call();
            recorder.leave();
            later = stage;
            recorder.append(lane, Kind.SUSPENDED, new Detail.Wait("events", 0));
            var _ = stage.whenCompleteAsync(this::finish, window);
        } catch (Throwable failure) { // an exhibit may throw anything; it is the run's failure
            recorder.leave();
            finish(null, held.isBitten() ? new HeldTooLong(failure) : failure);
        }
    }

    private void finish(@Nullable Object value, @Nullable Throwable failure) {
        Outcome outcome = failure == null ? new Outcome.Done(String.valueOf(value)) : recorder.outcome(cause(failure));
        recorder.append(lane, outcome.kind(), outcome.detail());
        Thread.ofPlatform().daemon().name("run end").start(() -> end(outcome));
    }

    /// Waits for the threads that looked on, and for the run's own.
    private void end(Outcome outcome) {
        Sampler looking = sampler;
        if (looking != null) {
            looking.close();
        }
        end.accept(outcome);
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
