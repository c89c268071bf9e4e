package tandem.loop;

import org.jspecify.annotations.Nullable;

/// Work that may wait by the verbs of [Async]. It runs in a task, and every other task stands still until it waits or
/// ends.
@FunctionalInterface
public non-sealed interface Coroutine<T extends @Nullable Object> extends Work<T> {

    T run() throws Exception;

    /// `action` as a coroutine whose result is null, as that of every `void` method is.
    @SuppressWarnings("NullAway")
    static Coroutine<Void> of(Action action) {
        return () -> {
            action.run();
            return null;
        };
    }
}
