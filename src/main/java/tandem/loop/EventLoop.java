package tandem.loop;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tandem.time.Clock;

/// An event loop as in Python's asyncio: many tasks, one of which runs at a time, and which switch only where
/// they wait.
///
/// ## The order of events
/// All that is to be done stands in one queue, *ready*: callbacks, and steps of tasks. The loop works through
/// it in iterations:
///
/// 1. If nothing is ready, it parks until the first timer is due or another thread leaves something in the
///    *inbox*; a clock that jumps goes straight to that timer, unless other threads work for the loop.
/// 2. What is in the inbox goes to the end of *ready*; then the timers that are due, earliest first.
/// 3. All that is ready *now* gets its turn, first in, first out. What becomes ready meanwhile waits for the
///    next iteration.
///
/// A callback runs from beginning to end. A step runs a task until it waits for something that isn't there,
/// or ends. Whatever becomes done, be it a future, a task or a sleep, puts those who wait for it at the end
/// of *ready*: nobody runs in the middle of another's turn. The loop stops at the end of the iteration in
/// which it learns, by a callback, that what it was run for is done.
///
/// ## The baton
/// There is no thread of the loop. Each task has a virtual thread, [#run] has its caller's, and the one that
/// holds the [Baton] works through the queue: a task that waits runs the callbacks that come next on its own
/// thread, with no current task, up to the next step. It passes the baton to that task's thread and parks,
/// until some other task passes it back. So all methods are for the thread that holds the baton, that is for
/// tasks and callbacks, and for any thread while the loop doesn't run; [#callSoonThreadsafe] is for others. On a
/// wrong thread, or once the loop is closed, they throw [IllegalStateException].
@SuppressWarnings("overloads") // a lambda that returns a value is a Coroutine, any other an Action
public final class EventLoop implements AutoCloseable {

    final Agenda agenda;
    final Tasks tasks = new Tasks(this);
    final Relay relay;
    final Readiness readiness = new Readiness(this);
    private final Runs runs = new Runs(this);
    private final Clock clock;
    private ExceptionHandler exceptionHandler = ExceptionHandler.logging();
    private @Nullable LoopListener listener;
    private volatile boolean closed;

    public EventLoop() {
        this(Clock.real());
    }

    /// A loop whose timers go by `clock`.
    public EventLoop(Clock clock) {
        this.clock = clock;
        this.agenda = new Agenda(clock);
        this.relay = new Relay(this, agenda, tasks);
    }

    /// The loop that runs on the calling thread.
    ///
    /// @throws IllegalStateException if there is none
    public static EventLoop running() {
        return RunningLoops.requireHere();
    }

    /// Runs `main` as a task to its end, cancels all tasks that are left, waits for them, and closes the
    /// loop: what `asyncio.run` does. The calling thread is blocked meanwhile.
    ///
    /// @return what `main` returns
    /// @throws Exception what it throws
    /// @throws DeadlockException if the clock jumps, and all wait for something that nobody will do
    public <T extends @Nullable Object> T run(Coroutine<T> main) throws Exception {
        runs.requireIdle();
        return run(createTask("main", main));
    }

    /// Runs a `main` without a result.
    public void run(Action main) throws Exception {
        run(Coroutine.of(main));
    }

    /// Runs until `main` is done, then cancels, waits and closes as above.
    public <T extends @Nullable Object> T run(Future<T> main) throws Exception {
        return runs.toTheEnd(main);
    }

    /// Runs until `future` is done. What is not finished then is left as it is, and goes on in the next run.
    ///
    /// @return the value of `future`
    /// @throws IllegalStateException if the loop was stopped before
    public <T extends @Nullable Object> T runUntilComplete(Future<T> future) throws Exception {
        runs.untilDone(future);
        return future.result();
    }

    /// Runs until [#stop]. What is not finished then is left as it is, and goes on in the next run.
    public void runForever() {
        runs.forever();
    }

    /// Ends the run that goes on, or the next one, with the iteration in which it is called. For the loop's own
    /// thread; from another one, `callSoonThreadsafe(loop::stop)`.
    public void stop() {
        relay.requireHere();
        agenda.stop();
    }

    /// Cancels the callbacks and timers that have not run, also those that other threads have just posted.
    /// Ends the threads of the tasks that still wait, one after the other: a call that blocks is interrupted, their
    /// `finally` blocks run, the tasks stay pending.
    /// Then closes the connections and servers that are left, and reports the failures that nobody saw. The
    /// loop can't be used any more.
    ///
    /// @throws IllegalStateException if the loop runs
    @Override
    public void close() {
        if (closed) {
            return;
        }
        runs.requireIdle();
        agenda.close(); // first: who sees that the loop is closed can post no more
        closed = true;
        try {
            relay.run();
        } finally {
            readiness.close();
        }
        tasks.unseenFailures.reportAll(exceptionHandler);
    }

    /// Starts a task that runs `coroutine` on a virtual thread of its own. Its first step comes in the next
    /// iteration.
    public <T extends @Nullable Object> Task<T> createTask(String name, Coroutine<T> coroutine) {
        return tasks.start(name, coroutine);
    }

    /// Starts a task named `Task-1`, `Task-2` …
    public <T extends @Nullable Object> Task<T> createTask(Coroutine<T> coroutine) {
        return tasks.start(null, coroutine);
    }

    /// A pending future of this loop.
    public <T extends @Nullable Object> Future<T> createFuture() {
        return new Future<>(this);
    }

    /// Runs `callback` in the next iteration.
    public Handle callSoon(Runnable callback) {
        requireUsable();
        var handle = new Handle("callback", callback);
        agenda.add(handle);
        return handle;
    }

    /// Runs `callback` when `delay` of the loop's clock has passed.
    public TimerHandle callLater(Duration delay, Runnable callback) {
        return callAt(clock.deadline(delay), callback);
    }

    /// Runs `callback` at the clock's time `when`, in nanoseconds.
    public TimerHandle callAt(long when, Runnable callback) {
        requireUsable();
        return agenda.timers.add("callback", when, callback);
    }

    /// Runs `callback` on the loop soon, and wakes the loop if it is idle. The one method for threads that
    /// are not the loop's.
    ///
    /// A loop that doesn't run takes it for its next run. If it is closed instead, the callback never runs,
    /// and from then on the handle [is cancelled][Handle#isCancelled]; in asyncio nobody gets to know.
    ///
    /// @throws IllegalStateException if the loop is closed
    public Handle callSoonThreadsafe(Runnable callback) {
        return post(new Handle("callback", callback));
    }

    /// The same for a callback that has a name from the first: the loop may run it before this returns.
    public Handle callSoonThreadsafe(String label, Runnable callback) {
        return post(new Handle("callback", callback).named(label));
    }

    private Handle post(Handle handle) {
        if (!relay.post(handle)) {
            throw closedAlready();
        }
        return handle;
    }

    /// The task whose step it is, or null in a callback and while the loop doesn't run.
    public @Nullable Task<?> currentTask() {
        return relay.current();
    }

    public Clock clock() {
        return clock;
    }

    /// The thread that runs now, or waits for all the others while nothing is ready; null while the loop
    /// doesn't run. May be called from any thread: to look at the stack of a step that blocks, or to
    /// interrupt it.
    public @Nullable Thread batonHolder() {
        return relay.holder();
    }

    /// Tells `listener` from now on what happens, or nobody if null.
    public void setListener(@Nullable LoopListener listener) {
        this.listener = listener;
    }

    /// Who is told of exceptions that nobody else sees; unless set, the system's log.
    public void setExceptionHandler(ExceptionHandler handler) {
        exceptionHandler = new GuardedHandler(handler);
    }

    /// Reports each turn of a task, and each callback, that keeps the others waiting for longer than `limit`, with
    /// the line at which it stands: asyncio's `slow_callback_duration`, which is 100 ms there. `to` is called on
    /// the loop's thread when the step has ended. While the loop runs, a daemon thread looks on from now on.
    ///
    /// @throws IllegalArgumentException unless `limit` is positive
    public void reportSlowSteps(Duration limit, Consumer<SlowStep> to) {
        requireUsable();
        relay.watch(new SlowSteps(this, limit, to));
    }

    public boolean isClosed() {
        return closed;
    }

    @Nullable
    LoopListener listener() {
        return listener;
    }

    ExceptionHandler exceptionHandler() {
        return exceptionHandler;
    }

    void requireOpen() {
        if (closed) {
            throw closedAlready();
        }
    }

    private static IllegalStateException closedAlready() {
        return new IllegalStateException("the loop is closed");
    }

    void requireUsable() {
        requireOpen();
        relay.requireHere();
    }
}
