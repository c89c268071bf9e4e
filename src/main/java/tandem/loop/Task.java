package tandem.loop;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tandem.loop.Outcome.Cancelled;
import tandem.loop.Outcome.Failure;
import tandem.loop.Outcome.Result;

/// A future that drives a coroutine: it is done when the coroutine ends, with what that returns or throws.
/// Made by [EventLoop#createTask].
///
/// The coroutine runs on a virtual thread of its own, which runs only while it holds the loop's baton and parks
/// wherever the coroutine waits. [#cancel] lets the wait throw [CancelledError]; a coroutine that catches it and goes
/// on has refused.
public final class Task<T extends @Nullable Object> extends Future<T> implements Turn, Waiter {

    private final int number;
    private final Work<? extends T> work;
    private final Thread thread;
    private CancelRequests cancelRequests = CancelRequests.NONE;

    /// Its neighbours in the chain of [Tasks].
    @Nullable
    Task<?> older;

    @Nullable
    Task<?> newer;

    private @Nullable Future<?> awaited;
    private boolean awaitedItself;

    /// @param name null for one made of `number`, from 1, when somebody asks for it
    Task(EventLoop loop, @Nullable String name, int number, Work<? extends T> work) {
        super(loop);
        this.number = number;
        this.work = work;
        Thread.Builder builder = Thread.ofVirtual().inheritInheritableThreadLocals(false);
        this.thread = (name == null ? builder : builder.name(name)).unstarted(this::live);
    }

    /// What it was named, and its thread with it; else `Task-1`, `Task-2` …
    public String name() {
        return number == 0 ? thread.getName() : "Task-" + number;
    }

    /// The virtual thread that the coroutine runs on; its stack shows where the task waits. May be called
    /// from any thread.
    public Thread thread() {
        return thread;
    }

    /// The life of the task's thread, from its first turn to its end.
    private void live() {
        Outcome<T> end;
        try {
            takeTurn();
            T value = Work.run(work);
            end = cancelRequests.isDue() ? new Cancelled<>() : new Result<>(value);
        } catch (Throwable thrown) { // whatever it is, it is how the coroutine ended
            end = Outcome.byThrowing(thrown);
            loop().relay.awaitBaton(); // which it may have passed on before an error: a stack that is full, say
        }
        try {
            if (!loop().isClosed()) {
                settle(end);
            }
        } finally {
            loop().relay.passBaton();
        }
    }

    /// Waits for `future` and returns its value; without a switch if it is done already. Called on the task's
    /// own thread.
    <V extends @Nullable Object> V await(Future<V> future) throws Exception {
        waitFor(future);
        return future.result();
    }

    /// Waits for `future`.
    ///
    /// @throws CancelledError if the task, or the future, was cancelled meanwhile
    /// @throws IllegalStateException if it is this task, or a pending one that has tried to await itself: CPython's
    ///     accelerated tasks can't be awaited after that, by anybody
    void waitFor(Future<?> future) {
        waitFor(future, future::subject);
    }

    /// As [#waitFor(Future)]; listeners are told `what`.
    void waitFor(Future<?> future, Supplier<String> what) {
        if (!future.isDone()) {
            endIfAbandoned();
            requireAwaitable(future);
            announceWait(what);
            future.tell(this);
            awaited = future;
            cancelRequests.waitBegins(this, future);
            future.giveWay(loop().relay);
            takeTurn();
        }
        if (future.isCancelled()) {
            throw new CancelledError();
        }
    }

    private void requireAwaitable(Future<?> future) {
        if (future instanceof Task<?> task && task.awaitedItself) {
            throw new IllegalStateException(task + " has tried to await itself");
        } else if (future == this) {
            awaitedItself = true;
            misuse(this + " cannot await itself");
        } else if (future.loop() != loop()) {
            misuse(this + " cannot await " + future + " of another loop");
        }
    }

    /// Its loop has closed: a call that blocks it is to end.
    void abandon() {
        if (awaited instanceof BlockingCall<?> call) {
            call.cancel();
        }
    }

    /// As in asyncio the others get a turn before the exception is thrown.
    private void misuse(String message) {
        letOthersRun(() -> "nothing");
        throw new IllegalStateException(message);
    }

    /// Takes its next turn when all that is ready now had one.
    void letOthersRun(Supplier<String> what) {
        announceWait(what);
        wakeUp();
        endIfAbandoned();
        loop().relay.giveUpBaton();
        takeTurn();
    }

    private void announceWait(Supplier<String> what) {
        LoopListener listener = loop().listener();
        if (listener != null) {
            listener.await(this, what.get());
        }
    }

    /// The thread has got the baton: the task goes on.
    private void takeTurn() {
        endIfAbandoned();
        awaited = null;
        LoopListener listener = loop().listener();
        if (listener != null) {
            listener.step(this);
        }
        if (cancelRequests.takeDue()) {
            throw new CancelledError();
        }
    }

    private void endIfAbandoned() {
        if (loop().isClosed()) {
            throw new Abandoned();
        }
    }

    /// What the task waits for is done: it gets a turn.
    void wakeUp() {
        loop().agenda.add(this);
        LoopListener listener = loop().listener();
        if (listener != null) {
            listener.wake(this, loop().currentTask());
        }
    }

    /// Asks the coroutine to end: [CancelledError] is thrown where it waits, or at its next wait. What it
    /// waits for is cancelled too.
    ///
    /// @return false if the task is done already
    /// @throws IllegalStateException if what it waits for waits for it in turn: such a ring can't be cancelled
    @Override
    public boolean cancel() {
        loop().relay.requireHere();
        if (isDone()) {
            return false;
        }
        LoopListener listener = loop().listener();
        if (listener != null) {
            listener.cancel(this);
        }
        cancelRequests = cancelRequests.own();
        cancelRequests.add(this, awaited);
        return true;
    }

    /// How many requests to cancel the task has had and not taken back by [#uncancel].
    public int cancelling() {
        return cancelRequests.count();
    }

    /// Takes back one request to cancel; for who has caught the [CancelledError] that it caused.
    ///
    /// @return how many are left
    public int uncancel() {
        return cancelRequests.takeBack();
    }

    /// @throws UnsupportedOperationException always: the coroutine alone sets the result
    @Override
    public void setResult(T value) {
        throw new UnsupportedOperationException("the result of a task is what its coroutine returns");
    }

    /// @throws UnsupportedOperationException always: the coroutine alone lets the task fail
    @Override
    public void setException(Throwable exception) {
        throw new UnsupportedOperationException("a task fails by what its coroutine throws");
    }

    @Override
    void settled() {
        loop().tasks.ended(this);
        LoopListener listener = loop().listener();
        if (listener != null) {
            listener.end(this);
        }
        Failure<T> failure = failed();
        if (failure != null) {
            loop().tasks.unseenFailures.add(this, failure);
        }
    }

    @Override
    void seen(Failure<T> failure) {
        loop().tasks.unseenFailures.seen(failure);
    }

    @Override
    String subject() {
        return "Task[" + name() + "]";
    }

    @Override
    public String toString() {
        return "Task[" + name() + ", " + describeState() + "]";
    }
}
