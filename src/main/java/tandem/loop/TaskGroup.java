package tandem.loop;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tandem.loop.Outcome.Cancelled;
import tandem.loop.Outcome.Failure;
import tandem.loop.Outcome.Result;

/// Tasks that begin and end together: who leaves the group has waited for all of them.
///
/// ```java
/// await(taskGroup(group -> {
///     group.createTask("one", () -> downloadOne("br"));
///     group.createTask("two", () -> downloadOne("in"));
/// }));                         // both are done here
/// ```
///
/// When a task fails, or the body does, or the task that runs it is cancelled, all that are left are cancelled. What
/// failed is thrown at the end, as one [ExceptionGroup], when the last task has ended. A task that was cancelled is
/// no failure.
@SuppressWarnings("overloads") // a lambda that returns a value is a Coroutine, any other an Action
public final class TaskGroup {

    /// What is done in the group, beside its tasks.
    @FunctionalInterface
    public interface Body {

        void run(TaskGroup group) throws Exception;
    }

    private final Task<?> parent;
    private final Set<Task<?>> unfinished = new LinkedHashSet<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final Waiter ended = Callback.of(this::taskEnded);
    private @Nullable Place exit;
    private boolean leaving;
    private boolean aborting;
    private boolean cancelledParent;

    private TaskGroup(Task<?> parent) {
        this.parent = parent;
    }

    /// Runs `body` in the calling task, and waits for the tasks that were created in the group.
    static void run(Body body) throws Exception {
        var group = new TaskGroup(Async.currentTask());
        group.leave(Outcome.of(Coroutine.of(() -> body.run(group))));
    }

    /// Starts a task named `name` in the group.
    ///
    /// @throws IllegalStateException if the group has ended, or is about to because something failed
    public <T extends @Nullable Object> Task<T> createTask(String name, Coroutine<T> coroutine) {
        return start(name, coroutine);
    }

    /// Starts a task named `name` without a result.
    public Task<Void> createTask(String name, Action action) {
        return start(name, action);
    }

    /// Starts a task named `Task-1`, `Task-2` …
    public <T extends @Nullable Object> Task<T> createTask(Coroutine<T> coroutine) {
        return start(null, coroutine);
    }

    /// Starts a task named `Task-1`, `Task-2` … without a result.
    public Task<Void> createTask(Action action) {
        return start(null, action);
    }

    private void requireOpen() {
        if (aborting || (leaving && unfinished.isEmpty())) {
            throw new IllegalStateException("the task group " + (aborting ? "is shutting down" : "has ended"));
        }
    }

    private <T extends @Nullable Object> Task<T> start(@Nullable String name, Work<T> work) {
        requireOpen();
        Task<T> task = parent.loop().tasks.start(name, work);
        unfinished.add(task);
        task.tell(ended);
        return task;
    }

    private void taskEnded(Future<?> task) {
        unfinished.remove(task);
        if (exit != null && unfinished.isEmpty() && !exit.isDone()) {
            exit.setResult(null);
        }
        if (!(task.outcome() instanceof Failure<?>(Throwable exception))) {
            return;
        }
        failures.add(exception);
        if (!aborting) {
            abort();
            cancelledParent = true;
            parent.cancel(); // to end what it does in the body; taken back when it leaves
        }
    }

    private void abort() {
        aborting = true;
        unfinished.forEach(Task::cancel);
    }

    private void leave(Outcome<Void> body) throws Exception {
        if (body instanceof Failure<Void>(Abandoned closed)) {
            throw closed;
        }
        leaving = true;
        if (!(body instanceof Result) && !aborting) {
            abort();
        }
        boolean cancelled = waitForTasks() || body instanceof Cancelled;
        if (cancelledParent && parent.uncancel() == 0) {
            cancelled = false;
        }
        if (cancelled && failures.isEmpty()) {
            throw new CancelledError();
        }
        if (body instanceof Failure<Void>(Throwable exception)) {
            failures.add(exception);
        }
        if (!failures.isEmpty()) {
            renewCancel();
            throw new ExceptionGroup(failures);
        }
    }

    /// Goes on to wait when the parent is cancelled meanwhile.
    ///
    /// @return whether that happened before the group was aborted
    private boolean waitForTasks() {
        boolean cancelled = false;
        while (!unfinished.isEmpty()) {
            exit = new Place(parent.loop(), "TaskGroup");
            try {
                parent.waitFor(exit);
            } catch (CancelledError _) {
                if (!aborting) {
                    cancelled = true;
                    abort();
                }
            }
        }
        exit = null;
        return cancelled;
    }

    /// A cancel of the parent from outside yields to the failures, and is thrown at its next wait.
    private void renewCancel() {
        if (parent.cancelling() > 0) {
            parent.uncancel();
            parent.cancel();
        }
    }
}
