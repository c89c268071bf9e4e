package tandem.loop;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// The verbs of a coroutine, for static import. Each means the loop that runs on the calling thread.
///
/// Every point where a task may be suspended shows: it is an `await` or a `sleep`. All of them throw
/// [IllegalStateException] on a thread that is no loop's, and those that wait also in a callback, which has no task
/// that could wait.
@SuppressWarnings(
        "overloads") // as in ExecutorService.submit a lambda that returns a value is a Coroutine, any other an Action
public final class Async {

    private Async() {}

    /// Waits until `future`, or task, is done; goes straight on if it is already. Cancelled while it waits, it cancels
    /// `future`.
    ///
    /// @return the value
    /// @throws Exception what the future failed with, the very object
    /// @throws CancelledError if `future`, or the calling task, was cancelled
    public static <T extends @Nullable Object> T await(Future<T> future) throws Exception {
        return currentTask().await(future);
    }

    /// Runs `coroutine` in the calling task, as Python's `await coroutine()` does: it begins at once, and only its own
    /// waits wait.
    public static <T extends @Nullable Object> T await(Coroutine<T> coroutine) throws Exception {
        currentTask();
        return coroutine.run();
    }

    /// Runs `action` in the calling task.
    public static void await(Action action) throws Exception {
        currentTask();
        action.run();
    }

    /// Waits until other threads have completed `stage`. Cancelled while it waits, it cancels `stage`, if that is a
    /// [java.util.concurrent.CompletableFuture].
    ///
    /// @return the value
    /// @throws Exception what the stage failed with, without a `CompletionException` round it
    /// @throws CancelledError if `stage`, or the calling task, was cancelled
    public static <T extends @Nullable Object> T await(CompletionStage<T> stage) throws Exception {
        Task<?> task = currentTask();
        return task.await(StageFuture.of(task.loop(), stage, "CompletionStage"));
    }

    /// Waits for `duration` of the loop's clock; zero lets all that is ready now go first.
    ///
    /// @throws CancelledError if the calling task was cancelled
    public static void sleep(Duration duration) {
        Sleep.in(currentTask(), duration);
    }

    /// Starts a task named `name`; see [EventLoop#createTask(String, Coroutine)].
    public static <T extends @Nullable Object> Task<T> createTask(String name, Coroutine<T> coroutine) {
        return EventLoop.running().createTask(name, coroutine);
    }

    /// Starts a task named `name` without a result.
    public static Task<Void> createTask(String name, Action action) {
        return createTask(name, Coroutine.of(action));
    }

    /// Starts a task named `Task-1`, `Task-2` …
    public static <T extends @Nullable Object> Task<T> createTask(Coroutine<T> coroutine) {
        return EventLoop.running().createTask(coroutine);
    }

    /// Starts a task named `Task-1`, `Task-2` … without a result.
    public static Task<Void> createTask(Action action) {
        return createTask(Coroutine.of(action));
    }

    /// The task that calls.
    public static Task<?> currentTask() {
        return EventLoop.running().relay.requireTask();
    }

    /// Lets `executor` run `work` while the loop goes on: `await(runInExecutor(pool, () -> read(file)))`. Cancelling
    /// the future keeps work that has not begun from running; work that has begun goes on, its result is dropped.
    public static <T extends @Nullable Object> Future<T> runInExecutor(Executor executor, Callable<T> work) {
        return StageFuture.inExecutor(EventLoop.running(), executor, work);
    }

    /// Lets `executor` run `work` that has no result.
    public static Future<Void> runInExecutor(Executor executor, Action work) {
        return runInExecutor(executor, Coroutine.of(work)::run);
    }
}
