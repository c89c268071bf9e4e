package tandem.loop;

import org.jspecify.annotations.Nullable;

/// The requests to cancel a task. What the task waits for takes a request over, if it can be cancelled; if not, the
/// request is due, and thrown at the task's next step.
final class CancelRequests {

    private final Task<?> task;
    private int count;
    private boolean due;
    private boolean underWay;

    CancelRequests(Task<?> task) {
        this.task = task;
    }

    int count() {
        return count;
    }

    /// One request more; `awaited` is what the task waits for, if it does.
    ///
    /// @throws IllegalStateException if that waits for the task in turn
    void add(@Nullable Future<?> awaited) {
        count++;
        if (awaited == null || !passTo(awaited)) {
            due = true;
        }
    }

    /// Takes one request back.
    ///
    /// @return how many are left
    int takeBack() {
        if (count > 0 && --count == 0) {
            due = false;
        }
        return count;
    }

    /// The task has begun to wait for `awaited`, which takes over what is due. If that goes wrong it is no exception
    /// of the coroutine, which waits already.
    void waitBegins(Future<?> awaited) {
        if (due) {
            try {
                due = !passTo(awaited);
            } catch (IllegalStateException ring) {
                task.loop().exceptionHandler().handle("cancelling " + task, ring);
            }
        }
    }

    /// In a ring of waits a cancel would go round and round: it stops where it comes by again.
    private boolean passTo(Future<?> awaited) {
        if (underWay) {
            throw new IllegalStateException(task + " waits for itself, by way of others");
        }
        underWay = true;
        try {
            return awaited.cancel();
        } finally {
            underWay = false;
        }
    }

    boolean isDue() {
        return due;
    }

    /// Says whether a request is due, and that it is thrown now.
    boolean takeDue() {
        boolean was = due;
        due = false;
        return was;
    }
}
