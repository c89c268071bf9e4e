package tandem.loop;

import java.lang.reflect.UndeclaredThrowableException;
import org.jspecify.annotations.Nullable;

/// How a future ended.
public sealed interface Outcome<T extends @Nullable Object> {

    /// The value, or the exception, thrown.
    T get() throws Exception;

    /// Runs `coroutine` in the calling task, up to its end, whatever that is.
    static <T extends @Nullable Object> Outcome<T> of(Coroutine<? extends T> coroutine) {
        try {
            T value = coroutine.run(); // first: a result that is made before it is held by every task that waits
            return new Result<>(value);
        } catch (Throwable thrown) { // whatever it is, it is how the coroutine ended
            return byThrowing(thrown);
        }
    }

    /// How a coroutine ended that threw `thrown`.
    static <T extends @Nullable Object> Outcome<T> byThrowing(Throwable thrown) {
        return thrown instanceof CancelledError ? new Cancelled<>() : new Failure<>(thrown);
    }

    /// It returned `value`, or was set to it.
    record Result<T extends @Nullable Object>(T value) implements Outcome<T> {

        @Override
        public T get() {
            return value;
        }
    }

    /// It threw `exception`, or was set to it.
    record Failure<T extends @Nullable Object>(Throwable exception) implements Outcome<T> {

        @Override
        public T get() throws Exception {
            switch (exception) {
                case Exception thrown -> throw thrown;
                case Error thrown -> throw thrown;
                default -> throw new UndeclaredThrowableException(exception);
            }
        }
    }

    /// It was cancelled.
    record Cancelled<T extends @Nullable Object>() implements Outcome<T> {

        @Override
        public T get() {
            throw new CancelledError();
        }
    }
}
