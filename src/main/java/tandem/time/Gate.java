package tandem.time;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Where those stand whose wait is over while their clock is paused. Open, it lets everybody through. Shut, it lets
/// nobody through but, at each step, each lane once: so a lane that a step wakes comes as far as its next wait.
final class Gate {
    private final Set<Thread> standing = new HashSet<>();
    private final Set<Object> passed = Collections.newSetFromMap(new IdentityHashMap<>());
    private volatile boolean open = true;
    private boolean stepped;

    synchronized void open() {
        open = true;
        passed.clear();
        standing.forEach(LockSupport::unpark);
    }

    /// Lets nobody through until the next step.
    synchronized void shut() {
        open = false;
        stepped = false;
    }

    /// Lets each lane through once more.
    ///
    /// @return whether somebody stood here
    synchronized boolean step() {
        stepped = true;
        passed.clear();
        standing.forEach(LockSupport::unpark);
        return !standing.isEmpty();
    }

    /// Has all who stand here ask again whether they are released.
    synchronized void stir() {
        standing.forEach(LockSupport::unpark);
    }

    /// How many stand here.
    synchronized int standing() {
        return standing.size();
    }

    /// Keeps the calling thread until it may pass for `lane`, or is released. An interrupt waits as well: the status
    /// is set again at the return.
    void pass(Object lane, BooleanSupplier released) {
        if (open || !keeps(lane)) {
            return;
        }
        boolean interrupted = false;
        while (!released.getAsBoolean() && !admits(lane)) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        leave();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean keeps(Object lane) {
        return !admits(lane) && standing.add(Thread.currentThread());
    }

    private synchronized void leave() {
        standing.remove(Thread.currentThread());
    }

    private synchronized boolean admits(Object lane) {
        return open || (stepped && passed.add(lane));
    }
}
