package tandem.exhibit.freeze;

import static java.net.http.HttpResponse.BodyHandlers.ofByteArray;

import tandem.exhibit.flags.Download;
import tandem.exhibit.flags.Order;
import tandem.run.Kit;

/// On the window's own thread: until the last flag is here,
/// that thread draws nothing and hears no click.
public final class BlockingFetch extends Download {
    public BlockingFetch(Kit kit, Order order) {
        super(kit, order);
    }

    byte[] getFlag(String code) throws Exception {
        var request = request(code);
        var answer = client.send(request, ofByteArray());
        checkStatus(answer.statusCode());
        return answer.body();
    }

    /// Returns how many flags came, after the last of them.
    public int downloadMany() throws Exception {
        int done = 0;
        for (String code : order.codes()) {
            getFlag(code);
            show(code);
            done++;
        }
        return done;
    }
}
