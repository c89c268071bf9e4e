package tandem.exhibit.freeze;

import static java.net.http.HttpResponse.BodyHandlers.ofByteArray;
import static java.util.concurrent.CompletableFuture.completedFuture;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import tandem.exhibit.flags.Download;
import tandem.exhibit.flags.Order;
import tandem.run.Kit;

/// Asked for on the window's thread, which goes on at once,
/// and is called back there when each flag has come.
public final class NonblockingFetch extends Download {
    public NonblockingFetch(Kit kit, Order order) {
        super(kit, order);
    }

    CompletionStage<HttpResponse<byte[]>> getFlag(String code) {
        return client.sendAsync(request(code), ofByteArray());
    }

    void downloaded(String code, HttpResponse<byte[]> answer) {
        try {
            checkStatus(answer.statusCode());
            show(code);
        } catch (IOException error) {
            throw new CompletionException(error);
        }
    }

    CompletionStage<Integer> downloadFrom(int n) {
        if (n == order.codes().size()) {
            return completedFuture(n);
        }
        String code = order.codes().get(n);
        return getFlag(code)
                .thenComposeAsync(
                        answer -> {
                            downloaded(code, answer);
                            return downloadFrom(n + 1);
                        },
                        window);
    }

    /// Returns at once; the future is done after the last flag.
    public CompletionStage<Integer> downloadMany() {
        return downloadFrom(0);
    }
}
