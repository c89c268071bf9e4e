package tandem.exhibit.flags;

import java.io.IOException;
import java.net.http.HttpRequest;
import tandem.run.Exhibit;
import tandem.run.Kit;

/// What every way of downloading has in common.
public abstract class Download extends Exhibit {
    protected final Order order;

    protected Download(Kit kit, Order order) {
        super(kit);
        this.order = order;
    }

    /// Asks for a flag; `attempt` counts from 1.
    protected HttpRequest request(Flag flag, int attempt) {
        String id = flag.id() + "." + attempt;
        return HttpRequest.newBuilder(order.uri(flag))
                .timeout(order.timeout())
                .header("X-Request-Id", id)
                .header("X-Attempt", "" + attempt)
                .build();
    }

    /// Every answer has a body, but only this one a flag.
    protected void checkStatus(int status) throws IOException {
        if (status != 200) {
            throw new IOException("HTTP " + status);
        }
    }

    /// Shows a flag that is here.
    protected void show(Flag flag, byte[] image) {
        screen.show(flag.id(), image);
    }

    /// Says why a flag did not come.
    protected void failed(Flag flag, Throwable error) {
        screen.failed(flag.id(), error);
    }
}
