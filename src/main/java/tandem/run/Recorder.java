package tandem.run;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tandem.time.Clock;
import tandem.trace.Detail;
import tandem.trace.Kind;
import tandem.trace.Lane;
import tandem.trace.Trace;

/// Writes the trace of one run, and knows on whose lane a call is made: a thread's own, or else the one that the loop
/// is running.
final class Recorder implements Spans {
    private final Trace trace;
    private final Lane root;
    private final Clock clock;
    private final Map<Thread, Lane> threads = new ConcurrentHashMap<>();
    private final Map<Thread, Lane> taskThreads = new ConcurrentHashMap<>();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private volatile Supplier<Lane> elsewhere;
    private @Nullable Lane window;
    private volatile boolean over;

    /// @param clock at whose gate lanes stand while it is paused
    Recorder(Trace trace, Lane root, Clock clock) {
        this.trace = trace;
        this.root = root;
        this.clock = clock;
        this.elsewhere = () -> root;
    }

    Lane root() {
        return root;
    }

    Trace trace() {
        return trace;
    }

    /// The lane of the window's own thread.
    synchronized Lane window() {
        if (window == null) {
            window = trace.lane(Lane.Sort.WINDOW, "window");
        }
        return window;
    }

    /// Waits for the gate, and records that the run begins.
    void begin(CountDownLatch gate) {
        while (gate.getCount() > 0) {
            try {
                gate.await();
            } catch (InterruptedException _) {
                cancel();
            }
        }
        append(root, Kind.STARTED, Detail.NOTHING);
    }

    /// Notes that the run is asked to end.
    ///
    /// @return whether this is the first time
    boolean cancel() {
        return cancelled.compareAndSet(false, true);
    }

    /// Lets those go who stand while the run's clock is paused, since the run is to end.
    void release() {
        clock.stir();
    }

    /// Whether the run was asked to end.
    boolean isCancelled() {
        return cancelled.get();
    }

    /// Notes that the run has ended.
    void end() {
        over = true;
    }

    boolean isOver() {
        return over;
    }

    /// How `main` ends; whatever it throws after it was asked to end is the cancel's work.
    Outcome outcome(Callable<?> main) {
        try {
            return new Outcome.Done(String.valueOf(main.call()));
        } catch (Throwable thrown) { // an exhibit may throw anything; it is recorded, and shown
            return outcome(thrown);
        }
    }

    Outcome outcome(Throwable thrown) {
        return isCancelled() ? new Outcome.Cancelled() : new Outcome.Failed(thrown);
    }

    /// Says whose lane it is where the calling thread has none of its own.
    void elsewhere(Supplier<Lane> lane) {
        elsewhere = lane;
    }

    /// Makes `lane` the calling thread's own, until [#leave].
    void enter(Lane lane) {
        threads.put(Thread.currentThread(), lane);
    }

    void leave() {
        threads.remove(Thread.currentThread());
    }

    /// The threads that have a lane of their own now.
    Map<Thread, Lane> threads() {
        return threads;
    }

    /// The threads of tasks that have not ended. Such a thread may do other things for the loop while its task waits.
    Map<Thread, Lane> taskThreads() {
        return taskThreads;
    }

    Lane current() {
        Lane lane = threads.get(Thread.currentThread());
        return lane == null ? elsewhere.get() : lane;
    }

    void append(Lane lane, Kind kind, Detail detail) {
        trace.append(lane, kind, detail);
    }

    /// On whose account something happens, where `lane` has it done; on nobody's, where that is the run itself.
    Detail by(Lane lane) {
        return lane.equals(root) ? Detail.NOTHING : new Detail.By(lane);
    }

    /// Records that the calling lane waits and keeps its thread, until [#resumed].
    void blocked(String what, long nanos) {
        trace.append(current(), Kind.BLOCKED, null, new Detail.Wait(what, nanos), Here.line());
    }

    void resumed() {
        Lane lane = current();
        stand(lane);
        append(lane, Kind.RUNNING, Detail.NOTHING);
    }

    /// How much of the run's time passes in `nanos` of the machine's.
    long paced(long nanos) {
        return clock.paced(nanos);
    }

    /// Keeps the calling thread, on which `lane` comes out of a wait, while the run's clock is paused. Who is to end
    /// is not kept.
    void stand(Lane lane) {
        clock.pass(lane, () -> isCancelled() || isOver());
    }

    @Override
    public Span begin(String name) {
        Lane lane = current();
        trace.append(lane, Kind.BEGAN, name, Detail.NOTHING);
        return () -> trace.append(lane, Kind.FINISHED, name, Detail.NOTHING);
    }
}
