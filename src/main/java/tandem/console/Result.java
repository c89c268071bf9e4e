package tandem.console;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

/// What a main function came to, on whichever thread it ran.
final class Result<T> {
    private final CompletableFuture<T> future = new CompletableFuture<>();

    /// Calls `main` on the calling thread, and keeps what it returns or throws.
    void of(Callable<T> main) {
        try {
            future.complete(main.call());
        } catch (Throwable failure) { // whatever it is, the one who waits gets it
            future.completeExceptionally(failure);
        }
    }

    /// Calls `main` on the calling thread, and keeps what its stage comes to.
    void ofStage(Callable<? extends CompletionStage<T>> main) {
        try {
            var _ = main.call().whenComplete((value, failure) -> {
                if (failure == null) {
                    future.complete(value);
                } else {
                    future.completeExceptionally(failure);
                }
            });
        } catch (Throwable failure) { // whatever it is, the one who waits gets it
            future.completeExceptionally(failure);
        }
    }

    /// Waits for it.
    ///
    /// @throws Exception what the main function threw
    T get() throws Exception {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw unwrapped(failed);
        }
    }

    private static Exception unwrapped(Throwable failed) {
        Throwable cause = failed;
        while ((cause instanceof ExecutionException || cause instanceof CompletionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return (Exception) cause;
    }
}
