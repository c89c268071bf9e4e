package tandem.exhibit.freeze;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import tandem.run.Exhibit;
import tandem.run.Kit;

/// Gives a call that blocks a thread of its own to block.
final class OwnThread extends Exhibit {
    OwnThread(Kit kit) {
        super(kit);
    }

    /// Returns at once; the future has what the call returns,
    /// or why it did not.
    <T> CompletableFuture<T> call(Callable<T> call) {
        var future = new CompletableFuture<T>();
        Runnable work = () -> {
            try {
                future.complete(call.call());
            } catch (Throwable error) { // whatever it threw
                future.completeExceptionally(error);
            }
        };
        threads.newThread(work).start();
        return future;
    }
}
