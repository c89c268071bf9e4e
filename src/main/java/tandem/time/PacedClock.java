package tandem.time;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.StampedLock;

/// A clock that follows another one at a speed of its own and can be paused. Who sleeps, is parked or has an alarm
/// follows a change at once: time that passes while the clock is paused does not count. Starts at speed 1, running.
public final class PacedClock implements Clock {

    private final Clock base;
    private final Alarms alarms = new Alarms(this);
    private final Set<Thread> parked = ConcurrentHashMap.newKeySet();
    private final StampedLock changing = new StampedLock();
    private volatile Pace pace;
    private double speed = 1;
    private boolean paused;

    public PacedClock() {
        this(Clock.real());
    }

    /// A clock that paces `base`.
    public PacedClock(Clock base) {
        this.base = base;
        this.pace = new Pace(base.nanos(), 0, speed);
    }

    /// Lets time pass at `speed` times the base clock's; takes effect at [#resume] if paused.
    ///
    /// @throws IllegalArgumentException unless 0 < `speed` ≤ 1
    public synchronized void setSpeed(double speed) {
        if (!(speed > 0 && speed <= 1)) {
            throw new IllegalArgumentException("speed must be above 0 and at most 1: " + speed);
        }
        this.speed = speed;
        follow();
    }

    public synchronized double speed() {
        return speed;
    }

    /// Stops time. Without effect if paused.
    public synchronized void pause() {
        paused = true;
        follow();
    }

    /// Lets time go on. Without effect if running.
    public synchronized void resume() {
        paused = false;
        follow();
    }

    public synchronized boolean isPaused() {
        return paused;
    }

    private void follow() {
        long stamp = changing.writeLock();
        pace = pace.changed(base.nanos(), paused ? 0 : speed);
        changing.unlockWrite(stamp);
        parked.forEach(LockSupport::unpark);
    }

    /// A reading that overlaps a change is taken again: it might lie beyond the time at which the clock was just
    /// paused.
    @Override
    public long nanos() {
        long stamp;
        long time;
        do {
            stamp = changing.tryOptimisticRead();
            time = pace.at(base.nanos());
        } while (!changing.validate(stamp));
        return time;
    }

    @Override
    public void parkUntil(long deadline) {
        Thread thread = Thread.currentThread();
        parked.add(thread);
        try {
            if (nanos() < deadline) {
                base.parkUntil(pace.realAt(deadline));
            }
        } finally {
            parked.remove(thread);
        }
    }

    @Override
    public Alarm after(Duration delay, Runnable action) {
        return alarms.add(deadline(delay), action);
    }

    @Override
    public boolean jumps() {
        return base.jumps();
    }

    @Override
    public String toString() {
        return "PacedClock[speed=%s, %s]".formatted(speed(), isPaused() ? "paused" : "running");
    }
}
