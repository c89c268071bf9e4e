package tandem.time;

import java.util.concurrent.locks.LockSupport;

/// A virtual clock on which nobody waits: a wait moves time straight to its deadline. For one thread at a time, such
/// as an event loop and its tasks: with several, the one who waits first would decide over the time of all.
public final class JumpingClock extends VirtualClock {

    @Override
    public void parkUntil(long deadline) {
        if (deadline == Long.MAX_VALUE) {
            LockSupport.park(this);
        } else {
            advanceTo(deadline);
        }
    }

    @Override
    public boolean jumps() {
        return true;
    }
}
