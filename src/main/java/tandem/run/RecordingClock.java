package tandem.run;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import tandem.time.Alarm;
import tandem.time.Clock;

/// The run's clock; a lane that sleeps by it is recorded as blocked meanwhile.
record RecordingClock(Clock clock, Recorder recorder) implements Clock {
    @Override
    public long nanos() {
        return clock.nanos();
    }

    @Override
    public long paced(long nanos) {
        return clock.paced(nanos);
    }

    @Override
    public void parkUntil(long deadline) {
        clock.parkUntil(deadline);
    }

    /// An alarm of a run that is over does nothing.
    @Override
    public Alarm after(Duration delay, Runnable action) {
        return clock.after(delay, unlessOver(action));
    }

    /// A limit of a run that is over does nothing.
    @Override
    public Alarm limit(Duration most, Runnable action) {
        return clock.limit(most, unlessOver(action));
    }

    private Runnable unlessOver(Runnable action) {
        return () -> {
            if (!recorder.isOver()) {
                action.run();
            }
        };
    }

    @Override
    public void pass(Object lane, BooleanSupplier released) {
        clock.pass(lane, released);
    }

    @Override
    public void stir() {
        clock.stir();
    }

    @Override
    public boolean jumps() {
        return clock.jumps();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        recorder.blocked("sleep", duration.toNanos());
        try {
            clock.sleep(duration);
        } finally {
            recorder.resumed();
        }
    }
}
