package tandem.time;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// A clock to read and to wait by. Its time starts near 0 and never runs backwards; all its methods may be called from
/// any thread.
public interface Clock {

    /// The machine's own time, one for the whole process.
    static Clock real() {
        return RealClock.SHARED;
    }

    /// The time of this clock in nanoseconds. Only differences mean something.
    long nanos();

    /// How much of this clock's time passes in `nanos` of the machine's, at its pace of this moment.
    default long paced(long nanos) {
        return nanos;
    }

    /// Parks the calling thread until the time of this clock is `deadline`; [Long#MAX_VALUE] is no deadline at all.
    /// Like [java.util.concurrent.locks.LockSupport#park()] it may return early: the thread was unparked or is
    /// interrupted, or the clock changed its speed. The caller looks again and parks again.
    void parkUntil(long deadline);

    /// Runs `action` once, `delay` from now, on a daemon thread of this clock's own (named `tandem-clock`, shared by
    /// all alarms, alive while one is pending and for a moment after). The action must not block: it would hold up
    /// the alarms after it.
    Alarm after(Duration delay, Runnable action);

    /// As [#after], for what should be over before: a time-out. A step of a paused clock does not go to one while
    /// nobody else waits by the clock, since what it limits may be about to come, from where no clock is paused.
    default Alarm limit(Duration most, Runnable action) {
        return after(most, action);
    }

    /// Keeps the calling thread, on which `lane` comes out of a wait, while this clock is paused; see
    /// [PacedClock#step]. An interrupt does not end that: the status is set again at the return. A clock that
    /// cannot be paused keeps nobody.
    ///
    /// @param lane whatever waits as one; compared by identity
    /// @param released lets the thread go at once. Asked again by [#stir], and when the thread is unparked or
    ///     interrupted
    default void pass(Object lane, BooleanSupplier released) {}

    /// Has all that [#pass] keeps ask again whether they are released.
    default void stir() {}

    /// Whether a wait costs no time here, because it moves this clock straight to the deadline.
    default boolean jumps() {
        return false;
    }

    /// Blocks the calling thread for `duration` of this clock's time.
    ///
    /// @throws InterruptedException if the thread is interrupted before or meanwhile; its interrupt status is then
    ///     cleared
    default void sleep(Duration duration) throws InterruptedException {
        long deadline = deadline(duration);
        do {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (nanos() >= deadline) {
                return;
            }
            parkUntil(deadline);
        } while (true);
    }

    /// The time of this clock `delay` from now, or [Long#MAX_VALUE] if that is further than 292 years away. One in the
    /// past is earlier than now: of two deadlines that are over, it comes first that was over first.
    default long deadline(Duration delay) {
        long now = nanos();
        long nanos = TimeUnit.NANOSECONDS.convert(delay);
        return nanos > Long.MAX_VALUE - now ? Long.MAX_VALUE : now + nanos;
    }
}
