package tandem.site;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tandem.time.Clock;

/// The flag server: an HTTP server on the loopback address, reachable from this machine only, with a virtual
/// thread for each request.
///
/// | path | answer |
/// |---|---|
/// | `/flags/<cc>/<cc>.gif`, `/flags/<cc>/<cc>.png` | the image |
/// | `/flags/<cc>/metadata.json` | `{"country": "Brazil", "iso_cc": "BR"}` |
/// | `/visits/<n>/flags/…` | the same, by the dials of that [Visit] |
/// | the address of a visit that is over | none: the connection is closed |
/// | anything else | 404; a method other than GET or HEAD: 405 |
public final class FlagServer implements AutoCloseable {

    /// Room for thousands of clients that connect in the same moment; the system may allow fewer.
    private static final int BACKLOG = 4096;

    static {
        // Read once, when the JDK's server is first used. Without the first, connections beyond 200 that rest
        // between two requests are closed; without the second, answers wait 40 ms for an acknowledgement.
        System.setProperty("sun.net.httpserver.maxIdleConnections", "20000");
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer http;
    private final ExecutorService handlers;
    private final Visits visits;
    private final Visit front;

    private FlagServer(HttpServer http, Clock clock, SiteListener listener) {
        this.http = http;
        handlers = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("flag-server-", 0).factory());
        visits = new Visits(authority(http.getAddress()));
        front = visits.open(Dials.PROMPT, clock, listener);
        http.createContext("/", new FlagHandler(visits));
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
        try {
            return new FlagServer(HttpServer.create(address, BACKLOG), clock, listener);
        } catch (IOException e) {
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

    /// Opens a visit, which lasts until it is closed, or the server is.
    ///
    /// @param clock by which its requests wait: where it pauses, they do
    /// @param listener is told of its requests
    public Visit open(Dials dials, Clock clock, SiteListener listener) {
        return visits.open(dials, clock, listener);
    }

    /// Host and port; an IPv6 address stands in brackets.
    private static String authority(InetSocketAddress address) {
        String host = address.getAddress().getHostAddress();
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort();
    }

    /// Ends the server at once: closes its port and every connection, and interrupts whoever still serves a request,
    /// without waiting until the last of them has noticed. Closing twice is closing once.
    @Override
    public void close() {
        visits.close();
        http.stop(0);
        handlers.shutdownNow();
    }
}
