package tandem.loop;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import tandem.loop.Outcome.Cancelled;
import tandem.loop.Outcome.Failure;
import tandem.loop.Outcome.Result;

/// Work that other threads do for the loop, as a future of the loop. It is done one turn after the stage is: the
/// thread that completes the stage only leaves a callback. Cancelling it cancels the stage, if that is a
/// [CompletableFuture].
final class StageFuture<T extends @Nullable Object> extends Future<T> {

    private final CompletionStage<T> stage;
    private final String subject;

    private StageFuture(EventLoop loop, CompletionStage<T> stage, String subject) {
        super(loop);
        this.stage = stage;
        this.subject = subject;
    }

    static <T extends @Nullable Object> StageFuture<T> of(EventLoop loop, CompletionStage<T> stage, String subject) {
        var future = new StageFuture<>(loop, stage, subject);
        loop.agenda.outsideWork(+1);
        stage.whenComplete((value, failure) -> {
            var _ = loop.relay.post(new Handle("", () -> future.copy(value, failure)));
        });
        return future;
    }

    /// The stage of `work` that `executor` is to do.
    static <T extends @Nullable Object> StageFuture<T> inExecutor(EventLoop loop, Executor executor, Callable<T> work) {
        var job = new CompletableFuture<T>();
        executor.execute(() -> {
            if (!job.isDone()) {
                try {
                    job.complete(work.call());
                } catch (Throwable thrown) { // whatever it is, it is for the one who awaits the work
                    job.completeExceptionally(thrown);
                }
            }
        });
        return of(loop, job, "executor");
    }

    private void copy(T value, @Nullable Throwable failure) {
        if (isDone()) {
            return;
        }
        settle(
                switch (failure) {
                    case null -> new Result<>(value);
                    case CancellationException _ -> new Cancelled<>();
                    case CompletionException wrapper
                    when wrapper.getCause() != null -> new Failure<>(wrapper.getCause());
                    default -> new Failure<>(failure);
                });
    }

    @Override
    public boolean cancel() {
        if (!super.cancel()) {
            return false;
        }
        if (stage instanceof CompletableFuture<T> completable) {
            cancel(completable);
        }
        return true;
    }

    private static void cancel(CompletableFuture<?> completable) {
        try {
            completable.cancel(true);
        } catch (UnsupportedOperationException minimal) {
            // only its maker may end it
        }
    }

    @Override
    void settled() {
        loop().agenda.outsideWork(-1);
    }

    @Override
    String subject() {
        return subject;
    }
}
