package tandem.exhibit.freeze;

import static java.net.http.HttpResponse.BodyHandlers.ofByteArray;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import tandem.exhibit.flags.Download;
import tandem.exhibit.flags.Order;
import tandem.run.Kit;

/// On the window's own thread: until the last flag is here,
/// that thread draws nothing and hears no click.
public final class BlockingFetch extends Download {
    public BlockingFetch(Kit kit, Order order) {
        super(kit, order);
    }

    byte[] getFlag(String code) throws IOException, InterruptedException {
        var request = request(code);
        return image(client.send(request, ofByteArray()));
    }

    /// Returns when all flags are here: the future is done.
    public CompletableFuture<Integer> downloadMany() throws IOException, InterruptedException {
        int done = 0;
        for (String code : order.codes()) {
            getFlag(code);
            show(code);
            done++;
        }
        return CompletableFuture.completedFuture(done);
    }
}
