package tandem.run;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import tandem.time.Alarm;
import tandem.time.Clock;
import tandem.trace.Lane;
import tandem.trace.Trace;

/// One run of an exhibit, from its start to the end of all that it began. It happens once.
///
/// The run's own lane, the trace's first, begins when the gate opens and ends after everything else: when it
/// has ended, no thread, no task and no request of this run is left. What its [#witness] tells may come
/// before and after.
public final class Run {
    /// How long a cancelled run may take to end by itself before its threads are interrupted, each time anew.
    private static final Duration GRACE = Duration.ofMillis(50);

    private final Model model;
    private final Trace trace;
    private final Recorder recorder;
    private final RecordingClient client;
    private final RecordingThreads threads;
    private final Witness witness;
    private final Driver driver;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    /// Prepares a run; nothing begins yet.
    ///
    /// @param clock what the run waits by, and what stamps its trace
    /// @param window runs what it is given on the window's own thread
    public Run(Program program, Clock clock, Executor window) {
        model = program.model();
        trace = new Trace(clock::nanos);
        Clock gate = program instanceof Program.OnWindow ? Clock.real() : clock; // who could resume, if it stood?
        recorder = new Recorder(trace, trace.lane(Lane.Sort.RUN, model.id()), gate);
        witness = new Witness(trace, recorder);
        client = new RecordingClient(recorder, clock);
        threads = new RecordingThreads(recorder, model == Model.VIRTUAL_THREADS);
        Clock recorded = new RecordingClock(clock, recorder);
        Kit kit = new Kit(new RecordingScreen(recorder), recorded, threads, client, window, recorder);
        driver = switch (program) {
            case Program.OnThread onThread ->
                new ThreadDriver(threads, recorder, () -> onThread.main().apply(kit), this::end);
            case Program.OnLoop onLoop ->
                LoopDriver.ofTask(recorder, clock, () -> onLoop.main().apply(kit), this::end);
            case Program.ByCallbacks by ->
                LoopDriver.ofCallbacks(recorder, clock, () -> by.main().apply(kit), this::end);
            case Program.OnWindow onWindow ->
                new WindowDriver(recorder, client, window, () -> onWindow.main().apply(kit), this::end);
        };
    }

    /// What it runs.
    public Model model() {
        return model;
    }

    /// Starts several runs at the same instant: all get ready, then one gate opens for all. One that was cancelled
    /// before never begins.
    public static void startTogether(Collection<Run> runs) {
        CountDownLatch gate = new CountDownLatch(1);
        runs.stream().filter(Run::begin).forEach(run -> run.driver.start(gate));
        gate.countDown();
    }

    /// What has happened so far, in the time of the run's clock.
    public Trace trace() {
        return trace;
    }

    /// For who watches the window meanwhile, to be recorded with it.
    public Witness witness() {
        return witness;
    }

    /// Asks the exhibit to end, as its model does that: an interrupt of the supervising thread, or a cancel of its
    /// task. What has not ended after a moment is interrupted. A run that was not started ends here and now.
    /// Returns at once; without effect on a run that has ended.
    public void cancel() {
        if (ended.isDone() || !recorder.cancel()) {
            return;
        }
        if (begin()) {
            end(new Outcome.Cancelled());
        } else {
            driver.cancel();
            recorder.release();
            insist();
        }
    }

    /// Whether this is the first who wants the run to begin, or to be over before it does.
    private boolean begin() {
        return begun.compareAndSet(false, true);
    }

    /// Completes, on a thread of the run, after the trace's last event.
    public CompletionStage<Void> ended() {
        return ended.minimalCompletionStage();
    }

    private void insist() {
        Alarm alarm = Clock.real().after(GRACE, () -> {
            if (!ended.isDone()) {
                driver.interrupt();
                threads.interrupt();
                insist();
            }
        });
        var _ = ended.thenRun(alarm::cancel);
    }

    private void end(Outcome outcome) {
        recorder.end();
        client.shutdownNow();
        threads.end();
        client.end();
        trace.append(recorder.root(), outcome.kind(), outcome.detail());
        ended.complete(null);
    }
}
