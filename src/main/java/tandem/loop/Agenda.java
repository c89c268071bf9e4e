package tandem.loop;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import tandem.time.Clock;

/// What a loop has to do, in the order in which it does it: see the order of events at [EventLoop].
final class Agenda {

    final Timers timers = new Timers();
    private final Clock clock;
    private final Queue<Turn> ready = new ArrayDeque<>();
    private final Inbox inbox = new Inbox();
    private int turnsLeft;
    private int outsideWork;
    private boolean stopping;
    private boolean begun;

    Agenda(Clock clock) {
        this.clock = clock;
    }

    /// Puts `turn` at the end of what is ready.
    void add(Turn turn) {
        ready.add(turn);
    }

    /// Has `callback`, one of the loop's own, run when `delay` has passed.
    TimerHandle after(Duration delay, Runnable callback) {
        return timers.add("", clock.deadline(delay), callback);
    }

    /// Leaves `handle` for the loop; from any thread.
    ///
    /// @return false if the agenda is closed
    boolean post(Handle handle) {
        return inbox.add(handle);
    }

    /// Takes nothing more from other threads, and cancels the callbacks that have not begun.
    void close() {
        inbox.close(ready);
        timers.moveAll(ready);
        for (Turn turn : ready) {
            if (turn instanceof Handle callback) {
                callback.cancel();
            }
        }
        ready.clear();
    }

    /// Other threads have taken on (+1) or given back (-1) work for the loop.
    void outsideWork(int change) {
        outsideWork += change;
    }

    /// A run begins, with a new iteration.
    void start() {
        turnsLeft = 0;
        begun = false;
    }

    /// The run, or if there is none the next one, shall end with its current iteration.
    void stop() {
        stopping = true;
    }

    /// The run has ended, be it as it was asked to.
    void end() {
        stopping = false;
    }

    /// Takes the next turn out; waits for it on the calling thread if nothing is ready.
    ///
    /// @return null if the run is to end
    /// @throws DeadlockException if the clock jumps and there is nothing to wait for
    @Nullable
    Turn next() {
        while (turnsLeft == 0) {
            if (stopping && begun) {
                return null;
            }
            beginIteration();
            begun = true;
        }
        turnsLeft--;
        return ready.remove();
    }

    private void beginIteration() {
        if (ready.isEmpty() && inbox.isEmpty() && !stopping) {
            idle();
        }
        inbox.drainTo(ready);
        if (!timers.isEmpty()) {
            timers.moveDue(clock.nanos(), ready);
        }
        turnsLeft = ready.size();
    }

    /// While other threads work for it, a loop whose clock jumps lets time stand still.
    private void idle() {
        long deadline = timers.next();
        if (clock.jumps() && outsideWork > 0) {
            deadline = Long.MAX_VALUE;
        } else if (clock.jumps() && deadline == Long.MAX_VALUE) {
            throw new DeadlockException();
        }
        inbox.await(clock, deadline);
    }
}
