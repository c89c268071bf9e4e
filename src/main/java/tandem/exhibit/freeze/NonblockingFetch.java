package tandem.exhibit.freeze;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import tandem.exhibit.flags.Answer;
import tandem.exhibit.flags.Download;
import tandem.exhibit.flags.Flag;
import tandem.exhibit.flags.Order;
import tandem.run.Kit;

/// Asked for on the window's thread, which goes on at once,
/// and is called back there when each flag has come.
public final class NonblockingFetch extends Download {
    public NonblockingFetch(Kit kit, Order order) {
        super(kit, order);
    }

    CompletionStage<HttpResponse<byte[]>> getFlag(Flag flag) {
        return client.sendAsync(request(flag, 1), body());
    }

    void downloaded(Flag flag, HttpResponse<byte[]> answer) {
        try {
            show(flag, new Answer(answer).image());
        } catch (IOException error) {
            throw new CompletionException(error);
        }
    }

    CompletionStage<Integer> downloadFrom(int n) {
        if (n == order.flags().size()) {
            return completedFuture(n);
        }
        Flag flag = order.flags().get(n);
        return getFlag(flag)
                .thenComposeAsync(
                        answer -> {
                            downloaded(flag, answer);
                            return downloadFrom(n + 1);
                        },
                        window);
    }

    /// Returns at once; the future is done after the last flag.
    public CompletionStage<Integer> downloadMany() {
        return downloadFrom(0);
    }
}
