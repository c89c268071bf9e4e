package tandem.loop;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// The verbs of a coroutine, for static import. Each means the loop that runs on the calling thread.
///
/// Every point where a task may be suspended shows if the coroutines of this package are called by `await`, as they
/// should be: it is an `await` or a `sleep`. On a thread that is no loop's the verbs throw [IllegalStateException],
/// those that return a coroutine when that is awaited; and what waits throws it in a callback, too, which has no
/// task that could wait.
@SuppressWarnings(
        "overloads") // as in ExecutorService.submit a lambda that returns a value is a Coroutine, any other an Action
public final class Async {

    private Async() {}

    /// Waits until `future`, or task, is done; goes straight on if it is already. Cancelled while it waits,
    /// it cancels `future`.
    ///
    /// @return the value
    /// @throws Exception what the future failed with, the very object
    /// @throws CancelledError if `future`, or the calling task, was cancelled
    public static <T extends @Nullable Object> T await(Future<T> future) throws Exception {
        return currentTask().await(future);
    }

    /// Runs `coroutine` in the calling task, as Python's `await coroutine()` does: it begins at once, and
    /// only its own waits wait.
    public static <T extends @Nullable Object> T await(Coroutine<T> coroutine) throws Exception {
        currentTask();
        return coroutine.run();
    }

    /// Runs `action` in the calling task.
    public static void await(Action action) throws Exception {
        currentTask();
        action.run();
    }

    /// Waits until other threads have completed `stage`. Cancelled while it waits, it cancels `stage`, if
    /// that is a [java.util.concurrent.CompletableFuture] which may be.
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
        return EventLoop.running().tasks.start(name, action);
    }

    /// Starts a task named `Task-1`, `Task-2` …
    public static <T extends @Nullable Object> Task<T> createTask(Coroutine<T> coroutine) {
        return EventLoop.running().createTask(coroutine);
    }

    /// Starts a task named `Task-1`, `Task-2` … without a result.
    public static Task<Void> createTask(Action action) {
        return EventLoop.running().tasks.start(null, action);
    }

    /// The task that calls.
    public static Task<?> currentTask() {
        return EventLoop.running().relay.requireTask();
    }

    /// Makes a call that blocks, on the task's own thread, while all others go on:
    /// `await(blocking(() -> read(file)))`. It must touch nothing of the loop's, whose thread it isn't.
    /// Cancelling the task interrupts the call; the task is cancelled as soon as that has ended, whatever it
    /// returned.
    public static <T extends @Nullable Object> Coroutine<T> blocking(Callable<T> work) {
        return () -> BlockingCall.in(currentTask(), work);
    }

    /// Lets `executor` run `work` while the loop goes on: `await(runInExecutor(pool, () -> read(file)))`.
    /// Cancelling the future keeps work that no thread has taken up from running; work that one is at goes
    /// on, its result is dropped.
    public static <T extends @Nullable Object> Future<T> runInExecutor(Executor executor, Callable<T> work) {
        return StageFuture.inExecutor(EventLoop.running(), executor, work);
    }

    /// Lets `executor` run `work` that has no result.
    public static Future<Void> runInExecutor(Executor executor, Action work) {
        return runInExecutor(executor, Coroutine.of(work)::run);
    }

    /// The values of `futures` in the order given, as one future: `await(gather(tasks))`. It fails as soon as
    /// one of them fails or is cancelled, while the others go on. Cancelling it, or the task that awaits it,
    /// cancels all of them at once.
    public static <T extends @Nullable Object> Future<List<T>> gather(
            Collection<? extends Future<? extends T>> futures) {
        return Gathering.ofValues(futures);
    }

    /// How each of `futures` ended, in the order given, as one future that fails only if it is cancelled:
    /// asyncio's `gather` with `return_exceptions`.
    public static <T extends @Nullable Object> Future<List<Outcome<T>>> gatherOutcomes(
            Collection<? extends Future<? extends T>> futures) {
        return Gathering.ofOutcomes(futures);
    }

    /// Waits until enough of `futures` are done; cancels none of them: asyncio's `wait`.
    ///
    /// @throws IllegalArgumentException when awaited, if there are none
    public static <F extends Future<?>> Coroutine<Waited<F>> waitUntil(
            ReturnWhen enough, Collection<? extends F> futures) {
        return () -> Wait.in(futures, enough, null);
    }

    /// Waits likewise, but no longer than `limit`.
    public static <F extends Future<?>> Coroutine<Waited<F>> waitUntil(
            ReturnWhen enough, Collection<? extends F> futures, Duration limit) {
        return () -> Wait.in(futures, enough, limit);
    }

    /// The results of `futures` in the order in which they come, to go through once:
    /// `for (var next : asCompleted(tasks)) { var value = await(next); … }`.
    public static <T extends @Nullable Object> Iterable<Coroutine<T>> asCompleted(
            Collection<? extends Future<? extends T>> futures) {
        var completed = AsCompleted.<T>of(futures, null);
        return () -> completed;
    }

    /// The same for `limit` from now: what is not done then is left alone, and the coroutines that wait for
    /// it throw [java.util.concurrent.TimeoutException].
    public static <T extends @Nullable Object> Iterable<Coroutine<T>> asCompleted(
            Collection<? extends Future<? extends T>> futures, Duration limit) {
        var completed = AsCompleted.<T>of(futures, limit);
        return () -> completed;
    }

    /// Waits for `future`, and cancels it if that takes longer than `limit`:
    /// `await(waitFor(task, ofSeconds(2)))`. Throws [java.util.concurrent.TimeoutException] when the future
    /// has ended so.
    public static <T extends @Nullable Object> Coroutine<T> waitFor(Future<T> future, Duration limit) {
        return () -> WaitFor.in(future, limit);
    }

    /// Runs `coroutine` for `limit` at most: `await(timeout(ofSeconds(2), () -> getFlag(code)))`. When the
    /// time is up it is cancelled where it waits, and [java.util.concurrent.TimeoutException] thrown when it
    /// has ended so.
    public static <T extends @Nullable Object> Coroutine<T> timeout(Duration limit, Coroutine<T> coroutine) {
        return () -> Timeout.run(limit, coroutine);
    }

    /// Runs `action` for `limit` at most.
    public static Coroutine<Void> timeout(Duration limit, Action action) {
        return timeout(limit, Coroutine.of(action));
    }

    /// Ends as `future` does, but a cancel of the one who waits for it is kept from `future`.
    public static <T extends @Nullable Object> Future<T> shield(Future<T> future) {
        return Shield.of(future);
    }

    /// Runs `body`, then waits for all tasks that it has created in its group.
    ///
    /// Throws [ExceptionGroup] when awaited, if any of them, or `body`, has failed: see [TaskGroup].
    public static Coroutine<Void> taskGroup(TaskGroup.Body body) {
        return Coroutine.of(() -> TaskGroup.run(body));
    }

    /// Connects with `address`, resolved: `await(openConnection(address))`. Throws when awaited:
    /// [java.net.ConnectException] if that is refused, another [java.io.IOException] if it fails otherwise.
    public static Coroutine<Connection> openConnection(InetSocketAddress address) {
        return openConnection(address, StreamReader.DEFAULT_LIMIT);
    }

    /// Connects likewise. Lines may have `limit` bytes, and twice as many are received in advance.
    public static Coroutine<Connection> openConnection(InetSocketAddress address, int limit) {
        return () -> Connecting.in(address, limit);
    }

    /// Listens at `address`, at a free port if its port is 0, and runs `handler` in a task of its own for each who
    /// connects: `await(startServer(address, (reader, writer) -> …))`. Throws [java.net.BindException] when
    /// awaited, if the port is not free.
    public static Coroutine<Server> startServer(InetSocketAddress address, ConnectionHandler handler) {
        return startServer(address, StreamReader.DEFAULT_LIMIT, handler);
    }

    /// Listens likewise, with a `limit` as above for each connection.
    public static Coroutine<Server> startServer(InetSocketAddress address, int limit, ConnectionHandler handler) {
        return () -> Server.start(address, limit, handler);
    }
}
