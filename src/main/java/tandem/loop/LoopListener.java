package tandem.loop;

import org.jspecify.annotations.Nullable;

/// Is told what a loop does, as it happens, on the thread that holds the baton. It must be quick and must not
/// throw. In `step` and `callbackBegins` it may wait, and the loop with it; nowhere else. A task is *ready* from
/// `created` or `wake` on, *running* from `step` on, and *suspended* from `await` on.
public interface LoopListener {

    /// `task` was created and takes its first turn soon; [EventLoop#currentTask] is who created it.
    default void created(Task<?> task) {}

    /// `task` has the baton. Called on the task's own thread.
    default void step(Task<?> task) {}

    /// `task` waits for `what`, such as `sleep 100 ms`, `Semaphore` or `Task[spinner]`. Called on its own thread,
    /// which still stands in the line that waits.
    default void await(Task<?> task, String what) {}

    /// `task` need not wait any longer and takes its turn soon; `by` is the task that saw to it, null for a callback
    /// or a timer, and `task` itself if it only lets others go first.
    default void wake(Task<?> task, @Nullable Task<?> by) {}

    /// `task` was asked to end; [EventLoop#currentTask] is who asked.
    default void cancel(Task<?> task) {}

    /// `task` is done: see its [Future#state].
    default void end(Task<?> task) {}

    /// A callback begins. Called on whichever thread carries it.
    default void callbackBegins(Handle callback) {}

    /// The callback that began last has ended.
    default void callbackEnds(Handle callback) {}
}
