package tandem.time;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// The machine's monotonic time, counted from the creation of the clock.
final class RealClock implements Clock {

    static final RealClock SHARED = new RealClock();

    private final long origin = System.nanoTime();
    private final Alarms alarms = new Alarms(this);

    @Override
    public long nanos() {
        return System.nanoTime() - origin;
    }

    @Override
    public void parkUntil(long deadline) {
        if (deadline == Long.MAX_VALUE) {
            LockSupport.park(this);
        } else {
            LockSupport.parkNanos(this, deadline - nanos());
        }
    }

    @Override
    public Alarm after(Duration delay, Runnable action) {
        return alarms.add(deadline(delay), action, false);
    }

    @Override
    public String toString() {
        return "RealClock";
    }
}
