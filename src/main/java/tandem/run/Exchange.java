package tandem.run;

import java.net.http.HttpResponse;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tandem.time.Alarm;
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
    private @Nullable Alarm limit;
    private @Nullable Detail ending;

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

    /// Records the answer.
    ///
    /// @return whether it came before the exchange had ended otherwise
    boolean answered(HttpResponse<?> response) {
        String type = response.headers().firstValue("content-type").orElse("");
        byte[] body = response.body() instanceof byte[] bytes ? bytes : NO_BYTES;
        return end(Kind.RESULT, new Detail.Answer(response.statusCode(), type, body));
    }

    /// Records why there is no answer, unless the exchange has ended.
    ///
    /// @return the reason that was recorded: this one, or an earlier one
    Throwable failed(Throwable cause) {
        Throwable reason = cause instanceof CompletionException && cause.getCause() != null ? cause.getCause() : cause;
        boolean cancelled = recorder.isCancelled()
                || reason instanceof CancellationException
                || reason instanceof InterruptedException;
        end(cancelled ? Kind.CANCELLED : Kind.FAILED, new Detail.Failure(reason));
        return ending() instanceof Detail.Failure(Throwable first) ? first : reason;
    }

    /// Nobody waits for the answer any more.
    void abandoned() {
        end(Kind.CANCELLED, Detail.NOTHING);
    }

    /// Lets the end of the exchange cancel `alarm`; at once if it has ended.
    synchronized void until(Alarm alarm) {
        if (ending == null) {
            limit = alarm;
        } else {
            alarm.cancel();
        }
    }

    private synchronized void received(int status, long bytes, long expected) {
        if (ending == null) {
            recorder.trace().append(lane, Kind.RECEIVING, subject, new Detail.Part(status, bytes, expected));
        }
    }

    private synchronized @Nullable Detail ending() {
        return ending;
    }

    /// Records the end under the lock: whoever learns here that it was not the first comes after the record.
    private synchronized boolean end(Kind kind, Detail detail) {
        if (ending != null) {
            return false;
        }
        ending = detail;
        recorder.trace().append(lane, kind, subject, detail);
        if (limit != null) {
            limit.cancel();
        }
        atEnd.accept(this);
        return true;
    }
}
