package tandem.run;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tandem.trace.Detail;

/// Calls an exhibit's main function on a thread named "supervisor".
final class ThreadDriver implements Driver {
    private final RecordingThreads threads;
    private final Recorder recorder;
    private final Supplier<Callable<?>> main;
    private final Consumer<Outcome> end;
    private final Thread supervisor;
    private CountDownLatch gate = new CountDownLatch(0);

    ThreadDriver(RecordingThreads threads, Recorder recorder, Supplier<Callable<?>> main, Consumer<Outcome> end) {
        this.threads = threads;
        this.recorder = recorder;
        this.main = main;
        this.end = end;
        this.supervisor = threads.unrecorded("supervisor", this::live);
    }

    @Override
    public void start(CountDownLatch gate) {
        this.gate = gate;
        supervisor.start();
    }

    @Override
    public void cancel() {
        supervisor.interrupt();
    }

    @Override
    public void interrupt() {
        supervisor.interrupt();
    }

    private void live() {
        recorder.begin(gate);
        end.accept(sampled());
    }

    private Outcome sampled() {
        try (var _ = new Sampler(recorder)) {
            return threads.record(() -> main.get().call(), Detail.NOTHING);
        }
    }
}
