package tandem.run;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tandem.loop.CancelledError;
import tandem.loop.EventLoop;
import tandem.loop.Future;

/// A future that stands for one which is made later, in a callback: it ends as that one does, and its cancel is passed
/// on.
final class Relay {
    private final Future<@Nullable Object> outer;
    private @Nullable Future<?> inner;

    private Relay(Future<@Nullable Object> outer) {
        this.outer = outer;
    }

    /// Calls `main` in a callback of `loop`, soon.
    static Future<@Nullable Object> of(EventLoop loop, Supplier<Callable<? extends Future<?>>> main) {
        Relay relay = new Relay(loop.createFuture());
        relay.outer.addDoneCallback(_ -> relay.cancelInner());
        loop.callSoon(() -> relay.begin(main));
        return relay.outer;
    }

    private void begin(Supplier<Callable<? extends Future<?>>> main) {
        if (outer.isDone()) {
            return;
        }
        try {
            Future<?> made = main.get().call();
            inner = made;
            made.addDoneCallback(_ -> finish(made));
        } catch (Exception failure) { // an exhibit may throw anything; it is the run's failure
            outer.setException(failure);
        }
    }

    private void finish(Future<?> made) {
        if (outer.isDone()) {
            return;
        }
        try {
            outer.setResult(made.result());
        } catch (CancelledError cancelled) {
            outer.cancel();
        } catch (Exception failure) { // whatever the exhibit's future failed with is the run's failure
            outer.setException(failure);
        }
    }

    private void cancelInner() {
        if (inner != null && !inner.isDone()) {
            inner.cancel();
        }
    }
}
