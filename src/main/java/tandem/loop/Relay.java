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
    private @Nullable RuntimeException breakdown;
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
        watch(slowSteps);
        try {
            do {
                giveUpBaton();
            } while (!ended);
        } finally {
            unwatch();
            RunningLoops.ends(loop);
        }
        baton.drop();
        if (breakdown != null) {
            RuntimeException thrown = breakdown;
            breakdown = null;
            throw thrown;
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
        stepEnds();
        baton.pass(baton.taker());
        work.run();
        baton.await();
    }

    /// Passes the baton on for the last time: the calling thread ends.
    void passBaton() {
        baton.pass(nextThread());
    }

    private Thread nextThread() {
        current = null;
        stepEnds();
        try {
            current = loop.isClosed() ? tasks.nextAbandoned() : runUntilNextStep();
            ended = current == null;
        } catch (RuntimeException broken) {
            breakdown = broken;
            ended = true;
        }
        return current == null ? baton.taker() : current.thread();
    }

    /// Runs callbacks on the calling thread until it is a task's turn.
    ///
    /// @return the task, or null if the agenda has stopped
    private @Nullable Task<?> runUntilNextStep() {
        tasks.unseenFailures.reportUnreachable(loop.exceptionHandler());
        Turn turn;
        while ((turn = agenda.next()) != null) {
            if (slowSteps != null) {
                slowSteps.stepBegins(turn);
            }
            switch (turn) {
                case Task<?> task -> {
                    return task;
                }
                case Handle callback -> callback.run(loop);
            }
            stepEnds();
        }
        return null;
    }

    private void stepEnds() {
        if (slowSteps != null) {
            slowSteps.stepEnds();
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
