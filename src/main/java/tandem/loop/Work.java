package tandem.loop;

import org.jspecify.annotations.Nullable;

/// What a task does. Both kinds stand here for themselves, so that an action needs no coroutine round it: neither one
/// more object in each task, nor one more frame on each stack.
sealed interface Work<T extends @Nullable Object> permits Coroutine, Action {

    /// Runs `work` in the calling task.
    ///
    /// @return null if it is an action, as every `void` method
    @SuppressWarnings("NullAway")
    static <T extends @Nullable Object> T run(Work<? extends T> work) throws Exception {
        if (work instanceof Coroutine<? extends T> coroutine) {
            return coroutine.run();
        }
        ((Action) work).run();
        return null;
    }
}
