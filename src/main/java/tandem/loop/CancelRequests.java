package tandem.loop;

import org.jspecify.annotations.Nullable;

/// The requests to cancel a task. What the task waits for takes a request over, if it can be cancelled; if not, the
/// request is due, and thrown at the task's next step.
final class CancelRequests {

    /// Those of every task that nobody has asked to end: most never are, and need none of their own.
    static final CancelRequests NONE = new CancelRequests();

    private int count;
    private boolean due;
    private boolean underWay;

    private CancelRequests() {}

    /// These, or if they are [#NONE], some to which one can be added.
    CancelRequests own() {
        return this == NONE ? new CancelRequests() : this;
    }

    int count() {
        return count;
    }

    /// One request more to cancel `task`, which waits for `awaited`, if for anything.
    ///
    /// @throws IllegalStateException if that waits for the task in turn
    void add(Task<?> task, @Nullable Future<?> awaited) {
        count++;
        if (awaited == null || !pass(task, awaited)) {
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

    /// `task` has begun to wait for `awaited`, which takes over what is due. If that goes wrong it is no exception of
    /// the coroutine, which waits already.
    void waitBegins(Task<?> task, Future<?> awaited) {
        if (due) {
            try {
                due = !pass(task, awaited);
            } catch (IllegalStateException ring) {
                task.loop().exceptionHandler().handle("cancelling " + task, ring);
            }
        }
    }

    /// In a ring of waits a cancel would go round and round: it stops where it comes by again.
    private boolean pass(Task<?> task, Future<?> awaited) {
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
        if (was) {
            due = false;
        }
        return was;
    }
}
