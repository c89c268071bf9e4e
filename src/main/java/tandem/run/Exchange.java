package tandem.run;

import java.net.http.HttpResponse;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import tandem.trace.Detail;
import tandem.trace.Kind;
import tandem.trace.Lane;

/// One request and its answer, as the trace has it: asked by a lane, received in parts, ended once.
final class Exchange {
    private static final byte[] NO_BYTES = {};

    private final Recorder recorder;
    private final Lane lane;
    private final String subject;
    private final Consumer<Exchange> atEnd;
    private final AtomicBoolean ended = new AtomicBoolean();

    /// Records that the calling lane asks now.
    ///
    /// @param atEnd is told when the exchange has ended
    Exchange(Recorder recorder, String subject, Consumer<Exchange> atEnd) {
        this.recorder = recorder;
        this.lane = recorder.current();
        this.subject = subject;
        this.atEnd = atEnd;
        recorder.trace().append(lane, Kind.ASKED, subject, Detail.NOTHING);
    }

    /// Records each part that `handler` is given, on the thread that brings it.
    <T> HttpResponse.BodyHandler<T> watch(HttpResponse.BodyHandler<T> handler) {
        return head -> {
            long expected = head.headers().firstValueAsLong("content-length").orElse(-1);
            received(head.statusCode(), 0, expected);
            return new CountingSubscriber<>(
                    handler.apply(head), received -> received(head.statusCode(), received, expected));
        };
    }

    void answered(HttpResponse<?> response) {
        String type = response.headers().firstValue("content-type").orElse("");
        byte[] body = response.body() instanceof byte[] bytes ? bytes : NO_BYTES;
        end(Kind.RESULT, new Detail.Answer(response.statusCode(), type, body));
    }

    void failed(Throwable cause) {
        Throwable reason = cause instanceof CompletionException && cause.getCause() != null ? cause.getCause() : cause;
        boolean cancelled = recorder.isCancelled()
                || reason instanceof CancellationException
                || reason instanceof InterruptedException;
        end(cancelled ? Kind.CANCELLED : Kind.FAILED, new Detail.Failure(reason));
    }

    /// Nobody waits for the answer any more.
    void abandoned() {
        end(Kind.CANCELLED, Detail.NOTHING);
    }

    private void received(int status, long bytes, long expected) {
        recorder.trace().append(lane, Kind.RECEIVING, subject, new Detail.Part(status, bytes, expected));
    }

    private void end(Kind kind, Detail detail) {
        if (ended.compareAndSet(false, true)) {
            recorder.trace().append(lane, kind, subject, detail);
            atEnd.accept(this);
        }
    }
}
