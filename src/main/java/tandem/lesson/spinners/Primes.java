package tandem.lesson.spinners;

import java.time.Duration;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import tandem.exhibit.spinners.LargePrime;
import tandem.time.Clock;

/// Numbers to compute with. How fast this machine is gets measured once, when it is first needed, on a thread
/// of its own; until that is done nothing may start.
final class Primes implements AutoCloseable {
    private final Clock clock;
    private final Executor window;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(true);
    private @Nullable Thread measuring;
    private @Nullable LargePrime measured;

    Primes(Clock clock, Executor window) {
        this.clock = clock;
        this.window = window;
    }

    ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /// A number is needed for the next run.
    void prepare() {
        if (measured == null && measuring == null) {
            measuring = Thread.ofPlatform().daemon().name("prime measure").start(this::measure);
        }
        ready.set(measured != null);
    }

    /// No number is needed.
    void release() {
        ready.set(true);
    }

    /// A prime that takes about `wanted` to prove; 0 while nothing is measured.
    long lasting(Duration wanted) {
        return measured == null ? 0 : measured.lasting(wanted);
    }

    @Override
    public void close() {
        if (measuring != null) {
            measuring.interrupt();
        }
    }

    private void measure() {
        try {
            LargePrime result = LargePrime.measure(clock);
            window.execute(() -> measured(result));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void measured(LargePrime result) {
        measured = result;
        ready.set(true);
    }
}
