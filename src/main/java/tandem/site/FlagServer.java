package tandem.site;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import tandem.time.Clock;

/// The flag server: an HTTP server on the loopback address, reachable from this machine only, with a virtual
/// thread for each request.
///
/// | request | answer |
/// |---|---|
/// | `/flags/<cc>/<cc>.gif`, `/flags/<cc>/<cc>.png` | the image |
/// | `/flags/<cc>/metadata.json` | `{"country": "Brazil", "iso_cc": "BR"}` |
/// | `/visits/<n>/flags/…` | the same, by the dials of that [Visit] |
/// | one that meets a [Fault] | that fault, after the same delay |
/// | the address of a visit that is over | none: the connection is closed |
/// | any other path, also a code in upper case | 404; what follows a `?` does not count |
/// | a method other than GET or HEAD | 405 |
/// | a header of ours that cannot be read ([RequestHeaders]) | 400 |
/// | what is not HTTP/1.1 or HTTP/1.0 | 400, or none: the connection is closed |
/// | a head of more than 64 KB, or one that is not there in 10 s | none: the connection is closed |
///
/// A client that goes away during a delay is noticed when the delay is over, or the visit.
public final class FlagServer implements AutoCloseable {

    /// Room for thousands of clients that connect in the same moment; the system may allow fewer.
    private static final int BACKLOG = 4096;

    static {
        HttpLimits.set();
    }

    private final HttpServer http;
    private final Elsewhere elsewhere;
    private final ExecutorService handlers;
    private final Visits visits;
    private final Visit front;
    private final Outsiders outsiders;

    private FlagServer(HttpServer http, Elsewhere elsewhere, Clock clock, SiteListener listener) {
        this.http = http;
        this.elsewhere = elsewhere;
        handlers = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("flag-server-", 0).factory());
        visits = new Visits(authority(http.getAddress()));
        front = visits.open(Dials.PROMPT, clock, listener);
        outsiders = new Outsiders(clock);
        http.createContext("/", new FlagHandler(new Router(visits), new Replies(elsewhere), outsiders));
        http.setExecutor(handlers);
        http.start();
    }

    /// Starts a server on a free port. It runs, on a thread of its own, until [#close].
    ///
    /// @param clock by which those who come to `/flags` wait
    /// @param listener is told of what they do
    /// @throws IOException if no port can be had; its message says so in words
    public static FlagServer start(Clock clock, SiteListener listener) throws IOException {
        return start(clock, listener, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    static FlagServer start(Clock clock, SiteListener listener, InetSocketAddress address) throws IOException {
        Elsewhere elsewhere = null;
        try {
            elsewhere = Elsewhere.open(address.getAddress(), clock);
            return new FlagServer(HttpServer.create(address, BACKLOG), elsewhere, clock, listener);
        } catch (IOException e) {
            if (elsewhere != null) {
                elsewhere.close();
            }
            throw new IOException(
                    "The flag server found no free port on "
                            + address.getAddress().getHostAddress() + ": " + e.getMessage(),
                    e);
        }
    }

    /// The visit of all who come without one: `/flags`. Its dials stand at [Dials#PROMPT] until somebody changes
    /// them.
    public Visit front() {
        return front;
    }

    /// Has `listener` told, from now on and in the place of whoever was before, of each request that does not come by
    /// a visit of the application's own: once when it arrives, and once, with the same number, when it ends. That
    /// includes what is answered by 404, 405 and 400; what is so malformed that it is no request is not told. It is
    /// called on the threads that serve the requests, several at a time, so it must be quick.
    public void onOutside(Consumer<OutsideRequest> listener) {
        outsiders.tell(listener);
    }

    /// Opens a visit, which lasts until it is closed, or the server is.
    ///
    /// @param clock by which its requests wait: where it pauses, they do
    /// @param listener is told of its requests
    public Visit open(Dials dials, Clock clock, SiteListener listener) {
        return visits.open(dials, clock, listener);
    }

    /// Where it listens.
    InetSocketAddress address() {
        return http.getAddress();
    }

    /// Host and port; an IPv6 address stands in brackets.
    static String authority(InetSocketAddress address) {
        String host = address.getAddress().getHostAddress();
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort();
    }

    /// Ends the server at once: closes its port and every connection, and interrupts whoever still serves a request,
    /// without waiting until the last of them has noticed. Closing twice is closing once.
    @Override
    public void close() {
        visits.close();
        elsewhere.close();
        http.stop(0);
        handlers.shutdownNow();
    }
}
