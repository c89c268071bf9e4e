package tandem.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tandem.loop.Handle;
import tandem.loop.LoopListener;
import tandem.loop.Task;
import tandem.trace.Detail;
import tandem.trace.Kind;
import tandem.trace.Lane;

/// Writes what an event loop does: a lane for each task, and one for each name of callbacks; callbacks without
/// a name of their own are the run's. Called by whoever holds the baton: while one of them stands, because the run's
/// clock is paused, the whole loop does.
final class LoopRecorder implements LoopListener {
    private final Recorder recorder;
    private final Map<Task<?>, Lane> tasks = new HashMap<>();
    private final Set<Task<?>> begun = new HashSet<>();
    private final Map<String, Lane> callbacks = new HashMap<>();
    private volatile Turn turn;

    LoopRecorder(Recorder recorder) {
        this.recorder = recorder;
        this.turn = new Turn(recorder.root());
    }

    /// A stretch in which the loop does one thing.
    static final class Turn {
        private final Lane lane;

        private Turn(Lane lane) {
            this.lane = lane;
        }

        /// Whose turn it is: a task's lane, a callback's, or the run's own.
        Lane lane() {
            return lane;
        }
    }

    /// What the loop does now. The same object means the same stretch, however often the lane has had its turn.
    Turn turn() {
        return turn;
    }

    @Override
    public void created(Task<?> task) {
        recorder.append(open(task), Kind.READY, recorder.by(turn.lane()));
    }

    @Override
    public void step(Task<?> task) {
        Lane lane = Objects.requireNonNull(tasks.get(task));
        boolean first = begun.add(task);
        if (!first) {
            recorder.stand(lane);
        }
        recorder.append(lane, first ? Kind.STARTED : Kind.RUNNING, Detail.NOTHING);
        turn = new Turn(lane);
    }

    @Override
    public void await(Task<?> task, String what) {
        Lane lane = Objects.requireNonNull(tasks.get(task));
        recorder.trace().append(lane, Kind.SUSPENDED, null, new Detail.Wait(what, 0), Here.line());
        turn = new Turn(recorder.root());
    }

    @Override
    public void wake(Task<?> task, @Nullable Task<?> by) {
        Lane lane = tasks.get(task);
        if (lane != null) {
            recorder.append(lane, Kind.READY, waker(task, by));
        }
    }

    private Detail waker(Task<?> task, @Nullable Task<?> by) {
        Lane waker = by == null ? turn.lane() : tasks.get(by);
        return waker == null || task.equals(by) ? Detail.NOTHING : recorder.by(waker);
    }

    @Override
    public void end(Task<?> task) {
        Lane lane = tasks.remove(task);
        begun.remove(task);
        recorder.taskThreads().remove(task.thread());
        if (lane != null) {
            end(lane, task);
        }
        turn = new Turn(recorder.root());
    }

    @Override
    public void callbackBegins(Handle callback) {
        if (!callback.isNamed()) {
            return;
        }
        Lane lane = callbacks.get(callback.label());
        if (lane == null) {
            lane = recorder.trace().lane(Lane.Sort.CALLBACK, callback.label());
            callbacks.put(callback.label(), lane);
            recorder.append(lane, Kind.STARTED, Detail.NOTHING);
        } else {
            recorder.stand(lane);
            recorder.append(lane, Kind.RUNNING, Detail.NOTHING);
        }
        turn = new Turn(lane);
    }

    @Override
    public void callbackEnds(Handle callback) {
        if (!callback.isNamed()) {
            return;
        }
        recorder.append(turn.lane(), Kind.SUSPENDED, new Detail.Wait("callback", 0));
        turn = new Turn(recorder.root());
    }

    /// Ends the lanes of callbacks, which nothing ends before the loop does.
    void close() {
        callbacks.values().forEach(lane -> recorder.append(lane, Kind.RESULT, Detail.NOTHING));
    }

    private Lane open(Task<?> task) {
        Lane lane = recorder.trace().lane(Lane.Sort.TASK, task.name());
        tasks.put(task, lane);
        recorder.taskThreads().put(task.thread(), lane);
        return lane;
    }

    private void end(Lane lane, Task<?> task) {
        if (task.isCancelled()) {
            recorder.append(lane, Kind.CANCELLED, Detail.NOTHING);
            return;
        }
        Throwable failure = task.exception();
        if (failure == null) {
            recorder.append(lane, Kind.RESULT, Detail.NOTHING);
        } else {
            recorder.append(lane, Kind.FAILED, new Detail.Failure(failure));
        }
    }
}
