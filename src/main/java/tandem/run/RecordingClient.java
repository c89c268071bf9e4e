package tandem.run;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// The HTTP client of one run. It begins at the first request, with one named helper thread beside its own selector,
/// and ends with the run; who asks later is told that it is closed.
final class RecordingClient extends ForwardingClient {
    /// Names a request in the trace; one without goes by its path.
    private static final String REQUEST_ID = "X-Request-Id";

    private final Recorder recorder;
    private final Set<Exchange> open = ConcurrentHashMap.newKeySet();
    private @Nullable ExecutorService helper;
    private @Nullable HttpClient client;
    private boolean closed;

    RecordingClient(Recorder recorder) {
        this.recorder = recorder;
    }

    @Override
    protected synchronized HttpClient client() {
        HttpClient present = client;
        if (present == null) {
            helper = Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("http helper").factory());
            present = HttpClient.newBuilder()
                    .version(Version.HTTP_1_1)
                    .executor(helper)
                    .build();
            client = present;
            if (closed) {
                end(present, helper);
            }
        }
        return present;
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        Exchange exchange = ask(request);
        recorder.blocked("HTTP", 0);
        try {
            HttpResponse<T> response = client().send(request, exchange.watch(handler));
            exchange.answered(response);
            return response;
        } catch (IOException | InterruptedException e) {
            exchange.failed(e);
            throw e;
        } finally {
            recorder.resumed();
        }
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        Exchange exchange = ask(request);
        return new Forwarded<>(client().sendAsync(request, exchange.watch(handler)), exchange);
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request,
            HttpResponse.BodyHandler<T> handler,
            HttpResponse.@Nullable PushPromiseHandler<T> pushPromiseHandler) {
        return sendAsync(request, handler);
    }

    /// Ends the client: what is still under way is cancelled at once.
    @Override
    public synchronized void shutdownNow() {
        closed = true;
        open.forEach(Exchange::abandoned);
        if (client != null && helper != null) {
            end(client, helper);
        }
    }

    private static void end(HttpClient client, ExecutorService helper) {
        client.shutdownNow();
        helper.shutdown();
    }

    private Exchange ask(HttpRequest request) {
        String path = request.uri().getPath();
        String subject = request.headers().firstValue(REQUEST_ID).orElse(path);
        Exchange exchange = new Exchange(recorder, subject, open::remove);
        open.add(exchange);
        return exchange;
    }

    /// What the asker holds: it completes after the exchange is recorded as ended, and cancelling it cancels the
    /// request.
    private static final class Forwarded<T> extends CompletableFuture<HttpResponse<T>> {
        private final CompletableFuture<HttpResponse<T>> source;

        Forwarded(CompletableFuture<HttpResponse<T>> source, Exchange exchange) {
            this.source = source;
            var _ = source.whenComplete((response, failure) -> {
                if (failure == null) {
                    exchange.answered(response);
                    complete(response);
                } else {
                    exchange.failed(failure);
                    completeExceptionally(failure);
                }
            });
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            source.cancel(mayInterruptIfRunning);
            return super.cancel(mayInterruptIfRunning);
        }
    }
}
