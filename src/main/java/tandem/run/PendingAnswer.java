package tandem.run;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import tandem.time.Clock;

/// What one who does not wait for the answer holds: it completes after the exchange is recorded as ended, with the very
/// reason that was recorded. Cancelling it cancels the request.
final class PendingAnswer<T> extends CompletableFuture<HttpResponse<T>> {
    private final CompletableFuture<HttpResponse<T>> source;
    private final Exchange exchange;

    PendingAnswer(CompletableFuture<HttpResponse<T>> source, Exchange exchange) {
        this.source = source;
        this.exchange = exchange;
        var _ = source.whenComplete(this::end);
    }

    /// Gives the request up when `limit` of the clock's time has passed from now; then completes on the clock's thread.
    void within(Clock clock, Duration limit) {
        exchange.until(clock.limit(limit, () -> {
            exchange.failed(Patience.timeout(limit));
            source.cancel(true);
        }));
    }

    private void end(@Nullable HttpResponse<T> response, @Nullable Throwable failure) {
        if (response != null && exchange.answered(response)) {
            complete(response);
        } else {
            completeExceptionally(exchange.failed(failure == null ? new CancellationException() : failure));
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        source.cancel(mayInterruptIfRunning);
        return super.cancel(mayInterruptIfRunning);
    }
}
