package tandem.exhibit.freeze;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import tandem.exhibit.flags.Answer;
import tandem.exhibit.flags.Flag;
import tandem.exhibit.flags.Order;
import tandem.run.Kit;

/// Asynchronous calls: each returns at once, and calls back
/// on the window's thread. No thread waits for a flag.
public final class AsyncFetch extends NonblockingFetch {
    private final SlowCall slow;

    public AsyncFetch(Kit kit, Order order, Slow slow) {
        super(kit, order);
        this.slow = new SlowCall(kit, slow);
    }

    CompletionStage<byte[]> getFlag(Flag flag) {
        var request = request(flag, 1);
        var asked = client.sendAsync(request, body());
        return asked.thenApplyAsync(this::image, window);
    }

    byte[] image(HttpResponse<byte[]> answer) {
        try {
            return new Answer(answer).image();
        } catch (IOException error) {
            throw new CompletionException(error);
        }
    }

    @Override
    CompletionStage<byte[]> fetch(Flag flag) {
        var end = slow.later();
        return end.thenComposeAsync(_ -> getFlag(flag), window);
    }
}
