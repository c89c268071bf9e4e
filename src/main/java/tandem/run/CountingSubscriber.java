package tandem.run;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.LongConsumer;

/// Passes a body on and tells after each part how many bytes have come in all.
final class CountingSubscriber<T> implements BodySubscriber<T> {
    private final BodySubscriber<T> reader;
    private final LongConsumer total;
    private long received;

    CountingSubscriber(BodySubscriber<T> reader, LongConsumer total) {
        this.reader = reader;
        this.total = total;
    }

    @Override
    public CompletionStage<T> getBody() {
        return reader.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        reader.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> part) {
        for (ByteBuffer buffer : part) {
            received += buffer.remaining();
        }
        reader.onNext(part);
        total.accept(received);
    }

    @Override
    public void onError(Throwable cause) {
        reader.onError(cause);
    }

    @Override
    public void onComplete() {
        reader.onComplete();
    }
}
