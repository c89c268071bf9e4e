package tandem.exhibit.flags;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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

    /// The image in `answer`, which may be something else.
    protected byte[] image(HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException("HTTP " + answer.statusCode());
        }
        return answer.body();
    }

    /// Says that `code` is here.
    protected void show(String code) {
        screen.print(code);
    }
}
