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

    /// Asks for the flag of `code`.
    protected HttpRequest request(String code) {
        String path = code + "/" + code + ".png";
        var uri = order.base().resolve(path);
        return HttpRequest.newBuilder(uri).build();
    }

    /// Every answer has a body, but only this one a flag.
    protected void checkStatus(int status) throws IOException {
        if (status != 200) {
            throw new IOException("HTTP " + status);
        }
    }

    /// Says that `code` is here.
    protected void show(String code) {
        screen.print(code);
    }
}
