package tandem.exhibit.freeze;

import static java.net.http.HttpResponse.BodyHandlers.ofByteArray;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import tandem.exhibit.flags.Download;
import tandem.exhibit.flags.Order;
import tandem.run.Kit;

/// Asked for on the window's thread, which goes on at once,
/// and is called back there when each flag has come.
public final class NonblockingFetch extends Download {
    public NonblockingFetch(Kit kit, Order order) {
        super(kit, order);
    }

    CompletableFuture<HttpResponse<byte[]>> getFlag(String code) {
        return client.sendAsync(request(code), ofByteArray());
    }

    int downloaded(String code, HttpResponse<byte[]> answer) {
        try {
            image(answer);
        } catch (IOException error) {
            throw new CompletionException(error);
        }
        show(code);
        return 1;
    }

    CompletableFuture<Integer> downloadFrom(int n) {
        if (n == order.codes().size()) {
            return CompletableFuture.completedFuture(n);
        }
        String code = order.codes().get(n);
        return getFlag(code).thenApplyAsync(a -> downloaded(code, a), window).thenCompose(_ -> downloadFrom(n + 1));
    }

    /// Returns at once; the future is done after the last flag.
    public CompletableFuture<Integer> downloadMany() {
        return downloadFrom(0);
    }
}
