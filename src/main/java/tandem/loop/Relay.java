package tandem.loop;

import org.jspecify.annotations.Nullable;

/// How the baton goes round: whoever holds it and has nothing more to do works through the agenda, and passes
/// it to the thread of the task whose step comes next.
final class Relay {

    private final EventLoop loop;
    private final Agenda agenda;
    private final Tasks tasks;
    private final Baton baton = new Baton();
    private @Nullable Task<?> current;
    private @Nullable Throwable breakdown;
    private boolean ended;
    private @Nullable SlowSteps slowSteps;

    Relay(EventLoop loop, Agenda agenda, Tasks tasks) {
        this.loop = loop;
        this.agenda = agenda;
        this.tasks = tasks;
    }

    /// Starts the baton from the calling thread, and returns when it has come back: the agenda has stopped,
    /// or the loop was closed and all threads have ended.
    void run() {
        baton.take();
        RunningLoops.begins(loop);
        try {
            watch(slowSteps);
            do {
                giveUpBaton();
            } while (!ended);
        } finally {
            unwatch();
            RunningLoops.ends(loop);
            baton.drop();
        }
        Throwable thrown = breakdown;
        breakdown = null;
        switch (thrown) {
            case null -> {}
            case Error error -> throw error;
            default -> throw (RuntimeException) thrown;
        }
    }

    /// Passes the baton to the thread whose turn it is, and returns when it has come back.
    void giveUpBaton() {
        Thread next = nextThread();
        if (next != Thread.currentThread()) {
            baton.pass(next);
            baton.await();
        }
    }

    /// Lets the thread that runs the loop go on with the agenda while the calling one does `work`; returns
    /// when the baton has come back.
    void lendBaton(Runnable work) {
        current = null;
        turnEnds();
        baton.pass(baton.taker());
        work.run();
        baton.await();
    }

    /// Passes the baton on for the last time: the calling thread ends.
    void passBaton() {
        try {
            baton.pass(nextThread());
        } catch (RuntimeException | Error unstarted) {
            breakDown(unstarted);
            baton.pass(baton.taker());
        }
    }

    /// Waits until it has come back; for a task that has failed while it gave it up.
    void awaitBaton() {
        baton.await();
    }

    private Thread nextThread() {
        current = null;
        try {
            turnEnds();
            current = loop.isClosed() ? tasks.nextAbandoned() : runUntilNextStep();
            ended = current == null;
        } catch (RuntimeException | Error broken) { // of a listener, say: the run must not hang because of it
            breakDown(broken);
        }
        return current == null ? baton.taker() : current.thread();
    }

    /// The run ends, and throws `cause`.
    private void breakDown(Throwable cause) {
        breakdown = cause;
        ended = true;
    }

    /// Runs callbacks on the calling thread until it is a task's turn.
    ///
    /// @return the task, or null if the agenda has stopped
    private @Nullable Task<?> runUntilNextStep() {
        tasks.unseenFailures.reportUnreachable(loop.exceptionHandler());
        Turn turn;
        while ((turn = agenda.next()) != null) {
            if (slowSteps != null) {
                slowSteps.turnBegins(turn);
            }
            switch (turn) {
                case Task<?> task -> {
                    if (!task.isDone()) { // else an error has ended it where it waited
                        return task;
                    }
                }
                case Handle callback -> callback.run(loop);
                case Sleep sleep -> sleep.end();
            }
            turnEnds();
        }
        return null;
    }

    private void turnEnds() {
        if (slowSteps != null) {
            slowSteps.turnEnds();
        }
    }

    /// Lets `steps` watch from now on, or nobody if null.
    void watch(@Nullable SlowSteps steps) {
        unwatch();
        slowSteps = steps;
        if (steps != null && baton.holder() != null) {
            steps.runBegins();
        }
    }

    private void unwatch() {
        if (slowSteps != null) {
            slowSteps.runEnds();
        }
    }

    /// The task whose step it is, or null.
    @Nullable
    Task<?> current() {
        return current;
    }

    /// The thread that holds the baton, or null if the loop doesn't run.
    @Nullable
    Thread holder() {
        return baton.holder();
    }

    /// The task that calls.
    Task<?> requireTask() {
        if (current == null) {
            throw new IllegalStateException("only a task can wait, a callback can't");
        }
        return current;
    }

    /// The calling thread must be the loop's, or the loop not run.
    void requireHere() {
        Thread holder = baton.holder();
        if (holder != null && holder != Thread.currentThread()) {
            throw new IllegalStateException(Thread.currentThread() + " is not the loop's: use callSoonThreadsafe");
        }
    }

    /// Leaves `handle` for the loop; from any thread.
    ///
    /// @return false if the loop is closed, and `handle` will not run
    boolean post(Handle handle) {
        if (baton.holder() != Thread.currentThread() || loop.isClosed()) {
            return agenda.post(handle);
        }
        agenda.add(handle);
        return true;
    }
}
