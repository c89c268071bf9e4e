package tandem.time;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.StampedLock;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/// A clock that follows another one at a speed of its own, and can be paused and then moved on step by step. Who
/// sleeps, is parked or has an alarm follows a change at once: time that passes while the clock is paused does not
/// count. Starts at speed 1, running.
public final class PacedClock implements Clock {

    private final Clock base;
    private final Alarms alarms = new Alarms(this);
    private final Gate gate = new Gate();
    private final Map<Thread, Long> parked = new ConcurrentHashMap<>();
    private final Set<Thread> sleepers = ConcurrentHashMap.newKeySet();
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

    /// Stops time, and has those stand whose wait is over. Without effect if paused.
    public synchronized void pause() {
        if (!paused) {
            paused = true;
            gate.shut();
            follow();
        }
    }

    /// Lets time go on. Without effect if running.
    public synchronized void resume() {
        paused = false;
        follow();
        gate.open();
    }

    /// While paused, lets those go on who stand though their wait is over; if nobody does, moves time to the next
    /// deadline that somebody waits for, and wakes whoever waits for that. Each lane goes on to the end of its
    /// next wait at the most, and stands there until the next step. A [#limit] is nothing to go to,
    /// unless somebody waits for a deadline or sleeps, be it for ever. Does nothing while running.
    ///
    /// @return whether there was anybody to go on
    public synchronized boolean step() {
        if (!paused) {
            return false;
        }
        if (gate.step()) {
            return true;
        }
        long wanted = Math.min(alarms.next(), deadlines().min().orElse(Long.MAX_VALUE));
        boolean waits = wanted != Long.MAX_VALUE || !sleepers.isEmpty();
        long next = waits ? Math.min(wanted, alarms.nextLimit()) : Long.MAX_VALUE;
        if (next == Long.MAX_VALUE) {
            return false;
        }
        long time = Math.max(next, nanos());
        set(real -> new Pace(real, time, 0));
        return true;
    }

    /// How many have come out of a wait and stand until time goes on; for who wants to know that all do.
    public int standing() {
        return gate.standing();
    }

    /// How many threads wait for a deadline, those aside that have an alarm.
    public int waiting() {
        return (int) deadlines().count();
    }

    private LongStream deadlines() {
        return parked.entrySet().stream()
                .filter(entry -> !alarms.areRunBy(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .filter(deadline -> deadline != Long.MAX_VALUE);
    }

    public synchronized boolean isPaused() {
        return paused;
    }

    private void follow() {
        set(real -> pace.changed(real, paused ? 0 : speed));
    }

    /// @param next of the real time now. It is asked for while nobody can read: a reading taken in between could lie
    ///     beyond the time at which this clock is just being paused.
    private void set(LongFunction<Pace> next) {
        long stamp = changing.writeLock();
        try {
            pace = next.apply(base.nanos());
        } finally {
            changing.unlockWrite(stamp);
        }
        parked.keySet().forEach(LockSupport::unpark);
    }

    /// A reading that overlaps a change is taken again.
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
    public long paced(long nanos) {
        return Math.round(nanos * pace.speed());
    }

    @Override
    public void parkUntil(long deadline) {
        Thread thread = Thread.currentThread();
        parked.put(thread, deadline);
        try {
            if (nanos() < deadline) {
                base.parkUntil(pace.realAt(deadline));
            }
        } finally {
            parked.remove(thread);
        }
    }

    /// As [Clock#sleep]; the deadline is known to [#step] all the while, also where the thread wakes too early.
    @Override
    public void sleep(Duration duration) throws InterruptedException {
        long deadline = deadline(duration);
        parked.put(Thread.currentThread(), deadline);
        sleepers.add(Thread.currentThread());
        try {
            while (true) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                if (nanos() >= deadline) {
                    return;
                }
                base.parkUntil(pace.realAt(deadline));
            }
        } finally {
            sleepers.remove(Thread.currentThread());
            parked.remove(Thread.currentThread());
        }
    }

    @Override
    public Alarm after(Duration delay, Runnable action) {
        return alarms.add(deadline(delay), action, false);
    }

    @Override
    public Alarm limit(Duration most, Runnable action) {
        return alarms.add(deadline(most), action, true);
    }

    @Override
    public void pass(Object lane, BooleanSupplier released) {
        gate.pass(lane, released);
    }

    @Override
    public void stir() {
        gate.stir();
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
