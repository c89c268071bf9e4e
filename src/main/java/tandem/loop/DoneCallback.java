package tandem.loop;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A function that wants to see `future` when it is done.
record DoneCallback<T extends @Nullable Object>(Future<T> future, Consumer<? super Future<T>> function)
        implements Callback {

    @Override
    public Handle handle(Future<?> done) {
        return new Handle("done callback", () -> function.accept(future));
    }
}
