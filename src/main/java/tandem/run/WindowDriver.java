package tandem.run;

import java.util.concurrent.Callable;
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

/// Calls an exhibit's main function on the window's own thread, which does nothing else until that returns.
final class WindowDriver implements Driver {
    private final Recorder recorder;
    private final RecordingClient client;
    private final Executor window;
    private final Supplier<Callable<? extends CompletionStage<?>>> main;
    private final Consumer<Outcome> end;
    private final Lane lane;
    private WindowWatch watch = WindowWatch.NONE;

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
        this.lane = recorder.trace().lane(Lane.Sort.WINDOW, "window", recorder.root());
        recorder.elsewhere(() -> lane);
    }

    @Override
    public void start(CountDownLatch gate) {
        window.execute(() -> live(gate));
    }

    /// Ends the requests that are under way: the window's thread cannot be asked while it waits for one.
    @Override
    public void cancel() {
        client.shutdownNow();
    }

    @Override
    public void interrupt() {
        client.shutdownNow();
    }

    private void live(CountDownLatch gate) {
        recorder.begin(gate);
        recorder.append(lane, Kind.STARTED, Detail.NOTHING);
        watch = WindowWatch.begin(recorder, lane, window);
        try {
            CompletionStage<?> stage = main.get().call();
            recorder.append(lane, Kind.SUSPENDED, new Detail.Wait("events", 0));
            var _ = stage.whenCompleteAsync(this::finish, window);
        } catch (Exception failure) { // an exhibit may throw anything; it is the run's failure
            finish(null, failure);
        }
    }

    private void finish(@Nullable Object value, @Nullable Throwable failure) {
        Outcome outcome = failure == null ? new Outcome.Done(String.valueOf(value)) : recorder.outcome(cause(failure));
        watch.close();
        recorder.append(lane, outcome.kind(), outcome.detail());
        end.accept(outcome);
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
