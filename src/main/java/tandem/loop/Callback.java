package tandem.loop;

import java.util.function.Consumer;

/// What is to be called when a future is done: in the iteration after, as all callbacks are.
@FunctionalInterface
non-sealed interface Callback extends Waiter {

    /// The call as it goes into the queue.
    Handle handle(Future<?> done);

    /// One of the loop's own, of which listeners are not told.
    static Callback of(Consumer<Future<?>> function) {
        return done -> new Handle("", () -> function.accept(done));
    }
}
