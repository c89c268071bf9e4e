package tandem.run;

import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tandem.trace.Detail;
import tandem.trace.Kind;
import tandem.trace.Lane;
import tandem.trace.LaneStates;
import tandem.trace.Replay;

/// Looks at a run's threads 50 times a second, for what nothing else records: a wait in a lock, a queue or a
/// `join`. A lane that counts as running while its thread waits is recorded as blocked, *seen*, until the
/// thread is seen running. What is shorter than 20 ms it can miss.
///
/// It runs on a platform thread of its own, since virtual threads may be starved by those that it watches.
final class Sampler implements AutoCloseable {
    /// What a wait is called that was seen, not told.
    static final String SEEN = "seen waiting";

    private static final long PERIOD_NANOS = 20_000_000;

    private final Recorder recorder;
    private final Replay<LaneStates> states;
    private final Thread thread;
    private volatile boolean closed;

    /// Begins to look.
    Sampler(Recorder recorder) {
        this.recorder = recorder;
        this.states = new Replay<>(recorder.trace(), LaneStates::new);
        this.thread = Thread.ofPlatform().daemon().name("sampler").start(this::watch);
    }

    /// Stops looking; nothing is recorded any more when this returns.
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        Join.uninterruptibly(thread);
    }

    private void watch() {
        while (!closed) {
            LaneStates now = states.now();
            for (Map.Entry<Thread, Lane> entry : recorder.threads().entrySet()) {
                look(now, entry.getKey(), entry.getValue());
            }
            LockSupport.parkNanos(PERIOD_NANOS);
        }
    }

    private void look(LaneStates now, Thread seen, Lane lane) {
        boolean waits = switch (seen.getState()) {
            case WAITING, TIMED_WAITING, BLOCKED -> true;
            case NEW, RUNNABLE, TERMINATED -> false;
        };
        if (waits && now.isRunning(lane)) {
            recorder.append(lane, Kind.BLOCKED, new Detail.Wait(SEEN, 0));
        } else if (!waits && now.waitsFor(lane).equals(SEEN)) {
            recorder.append(lane, Kind.RUNNING, Detail.NOTHING);
        }
    }
}
