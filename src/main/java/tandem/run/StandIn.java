package tandem.run;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tandem.loop.CancelledError;
import tandem.loop.EventLoop;
import tandem.loop.Future;

/// A future that stands for one which is made later, in a callback: it ends as that one does, and its cancel is passed
/// on.
public final class StandIn<T extends @Nullable Object> {
    private final Future<T> outer;
    private @Nullable Future<? extends T> inner;

    private StandIn(Future<T> outer) {
        this.outer = outer;
    }

    /// Calls `main` in a callback of `loop`, soon. What it throws is what the future fails by.
    public static <T extends @Nullable Object> Future<T> of(
            EventLoop loop, Supplier<? extends Callable<? extends Future<? extends T>>> main) {
        StandIn<T> standIn = new StandIn<>(loop.createFuture());
        standIn.outer.addDoneCallback(_ -> standIn.cancelInner());
        loop.callSoon(() -> standIn.begin(main));
        return standIn.outer;
    }

    private void begin(Supplier<? extends Callable<? extends Future<? extends T>>> main) {
        if (outer.isDone()) {
            return;
        }
        try {
            Future<? extends T> made = main.get().call();
            inner = made;
            made.addDoneCallback(_ -> finish(made));
        } catch (Exception failure) { // an exhibit may throw anything; it is the run's failure
            outer.setException(failure);
        }
    }

    private void finish(Future<? extends T> made) {
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
