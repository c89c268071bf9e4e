package tandem.loop;

import java.util.function.Consumer;

/// Who waits for a future. Told at the moment at which the future is done, it only puts into the loop's queue what is
/// to happen then.
@FunctionalInterface
interface Waiter {

    void done(Future<?> future);

    /// Who has `callback` called in the iteration after. Listeners are not told of it.
    static Waiter calling(Consumer<Future<?>> callback) {
        return future -> future.loop().agenda.add(new Handle("", () -> callback.accept(future)));
    }
}
