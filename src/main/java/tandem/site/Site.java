package tandem.site;

import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tandem.time.Clock;

/// The application's flag server, started when somebody first needs it.
public final class Site implements AutoCloseable {
    private final Clock clock;
    private Consumer<OutsideRequest> outside = _ -> {};
    private @Nullable FlagServer server;
    private boolean closed;

    /// @param clock by which those who come without a visit of their own wait
    public Site(Clock clock) {
        this.clock = clock;
    }

    /// The server; the first call starts it, on the calling thread.
    ///
    /// @throws IOException if it cannot be started, or the site is closed; the message says so in words
    public synchronized FlagServer server() throws IOException {
        if (closed) {
            throw new IOException("The flag server is closed");
        }
        FlagServer present = server;
        if (present == null) {
            present = FlagServer.start(clock, _ -> {});
            present.onOutside(outside);
            server = present;
        }
        return present;
    }

    /// Has `listener` told of requests from outside, as [FlagServer#onOutside] does; does not start the server.
    public synchronized void onOutside(Consumer<OutsideRequest> listener) {
        outside = listener;
        if (server != null) {
            server.onOutside(listener);
        }
    }

    /// Ends the server, if it was started, and all that waits for it.
    @Override
    public synchronized void close() {
        closed = true;
        if (server != null) {
            server.close();
        }
    }
}
