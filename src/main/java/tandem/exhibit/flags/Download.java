package tandem.exhibit.flags;

import static java.net.http.HttpResponse.BodyHandlers.limiting;
import static java.net.http.HttpResponse.BodyHandlers.ofByteArray;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandler;
import tandem.run.Exhibit;
import tandem.run.Kit;

/// What every way of downloading has in common.
public abstract class Download extends Exhibit {
    private static final int MOST_BYTES = 5_000_000;
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

    /// Takes a body in, but no larger one than a flag may be.
    protected BodyHandler<byte[]> body() {
        return limiting(ofByteArray(), MOST_BYTES);
    }

    /// Whether another attempt follows the one that failed.
    boolean again(Throwable error, int attempt) {
        boolean left = attempt <= order.retries();
        return left && !(error instanceof NotFound);
    }

    /// Saves a flag as "br.png"; waits for the disk.
    void saveFlag(Flag flag, byte[] image) throws Exception {
        var kind = ImageKind.of(image).orElseThrow();
        String name = flag.code() + "." + kind.ending();
        order.folder().save(name, image);
    }

    /// Whether flags are saved at all.
    boolean saves() {
        return order.folder().isSomewhere();
    }

    /// Does what would block the loop on a thread of its own.
    void onThread(Runnable work) {
        threads.newThread(work).start();
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
