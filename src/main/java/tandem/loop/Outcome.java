package tandem.loop;

import java.lang.reflect.UndeclaredThrowableException;
import org.jspecify.annotations.Nullable;

/// How a future ended.
sealed interface Outcome<T extends @Nullable Object> {

    /// The value, or the exception, thrown.
    T get() throws Exception;

    record Result<T extends @Nullable Object>(T value) implements Outcome<T> {

        @Override
        public T get() {
            return value;
        }
    }

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

    record Cancelled<T extends @Nullable Object>() implements Outcome<T> {

        @Override
        public T get() {
            throw new CancelledError();
        }
    }
}
