package tandem.run;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tandem.time.Clock;

/// The HTTP client of one run. It begins at the first request and ends with the run; who asks later is told that it is
/// closed.
///
/// A request's time-out holds round the whole exchange, from asking to the last byte of the body, and is counted on the
/// run's clock. Java's own client would count real time, and only as far as the head of the answer.
final class RecordingClient extends ForwardingClient {
    /// Names a request in the trace; one without goes by its path.
    private static final String REQUEST_ID = "X-Request-Id";

    private final Recorder recorder;
    private final Clock clock;
    private final Set<Exchange> open = ConcurrentHashMap.newKeySet();
    private @Nullable HelpedClient helped;
    private boolean closed;

    RecordingClient(Recorder recorder, Clock clock) {
        this.recorder = recorder;
        this.clock = clock;
    }

    /// @throws IllegalStateException if the client was closed before it was ever needed
    @Override
    protected synchronized HttpClient client() {
        if (helped == null) {
            if (closed) {
                throw new IllegalStateException("closed");
            }
            helped = new HelpedClient(recorder);
        }
        return helped.client();
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Exchange exchange = ask(request);
        recorder.blocked("HTTP", 0);
        Patience patience = new Patience(recorder, clock, request.timeout());
        try (patience) {
            HttpResponse<T> response = client().send(new Untimed(request), exchange.watch(handler));
            exchange.answered(response);
            return response;
        } catch (IOException | InterruptedException e) {
            HttpTimeoutException late = patience.lost();
            exchange.failed(late == null ? e : late);
            if (late != null) {
                throw late;
            }
            throw e;
        } finally {
            recorder.resumed();
        }
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        Exchange exchange;
        try {
            exchange = ask(request);
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
        var answer = new PendingAnswer<>(client().sendAsync(new Untimed(request), exchange.watch(handler)), exchange);
        request.timeout().ifPresent(limit -> answer.within(clock, limit));
        return answer;
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request,
            HttpResponse.BodyHandler<T> handler,
            HttpResponse.@Nullable PushPromiseHandler<T> pushPromiseHandler) {
        return sendAsync(request, handler);
    }

    /// Cancels what is still under way, and lets nobody ask any more; returns at once.
    @Override
    public synchronized void shutdownNow() {
        closed = true;
        open.forEach(Exchange::abandoned);
        if (helped != null) {
            helped.shutdownNow();
        }
    }

    /// Does the same, and returns when no thread of the client is left.
    void end() {
        shutdownNow();
        HelpedClient last;
        synchronized (this) {
            last = helped;
        }
        if (last != null) {
            last.close();
        }
    }

    /// @throws IOException if the client was shut down
    private synchronized Exchange ask(HttpRequest request) throws IOException {
        if (closed) {
            throw new IOException("closed");
        }
        client();
        String path = request.uri().getPath();
        String subject = request.headers().firstValue(REQUEST_ID).orElse(path);
        Exchange exchange = new Exchange(recorder, subject, open::remove);
        open.add(exchange);
        return exchange;
    }
}
