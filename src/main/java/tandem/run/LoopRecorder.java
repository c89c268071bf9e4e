package tandem.run;

import java.util.HashMap;
import java.util.Map;
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
    private final Map<String, Lane> callbacks = new HashMap<>();
    private volatile Lane current;

    LoopRecorder(Recorder recorder) {
        this.recorder = recorder;
        this.current = recorder.root();
    }

    /// Whose turn it is: a task's lane, a callback's, or the run's own.
    Lane current() {
        return current;
    }

    @Override
    public void step(Task<?> task) {
        Lane lane = tasks.get(task);
        if (lane == null) {
            lane = open(task);
            recorder.append(lane, Kind.STARTED, Detail.NOTHING);
        } else {
            recorder.stand(lane);
            recorder.append(lane, Kind.RUNNING, Detail.NOTHING);
        }
        current = lane;
    }

    @Override
    public void await(Task<?> task, String what) {
        recorder.append(lane(task), Kind.SUSPENDED, new Detail.Wait(what, 0));
        current = recorder.root();
    }

    @Override
    public void wake(Task<?> task, @Nullable Task<?> by) {
        Lane lane = tasks.get(task);
        if (lane != null) {
            recorder.append(lane, Kind.READY, Detail.NOTHING);
        }
    }

    @Override
    public void end(Task<?> task) {
        Lane lane = tasks.remove(task);
        if (lane != null) {
            end(lane, task);
        }
        current = recorder.root();
    }

    @Override
    public void callbackBegins(Handle callback) {
        if (!callback.isNamed()) {
            return;
        }
        Lane lane = callbacks.get(callback.label());
        if (lane == null) {
            lane = recorder.trace().lane(Lane.Sort.CALLBACK, callback.label(), recorder.root());
            callbacks.put(callback.label(), lane);
            recorder.append(lane, Kind.STARTED, Detail.NOTHING);
        } else {
            recorder.stand(lane);
            recorder.append(lane, Kind.RUNNING, Detail.NOTHING);
        }
        current = lane;
    }

    @Override
    public void callbackEnds(Handle callback) {
        if (!callback.isNamed()) {
            return;
        }
        recorder.append(current, Kind.SUSPENDED, new Detail.Wait("callback", 0));
        current = recorder.root();
    }

    /// Ends the lanes of callbacks, which nothing ends before the loop does.
    void close() {
        callbacks.values().forEach(lane -> recorder.append(lane, Kind.RESULT, Detail.NOTHING));
    }

    private Lane lane(Task<?> task) {
        Lane lane = tasks.get(task);
        return lane == null ? open(task) : lane;
    }

    private Lane open(Task<?> task) {
        Lane lane = recorder.trace().lane(Lane.Sort.TASK, task.name(), recorder.root());
        tasks.put(task, lane);
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
