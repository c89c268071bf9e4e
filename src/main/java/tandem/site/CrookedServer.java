package tandem.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import tandem.time.Alarm;
import tandem.time.Clock;

/// Listens where HTTP is expected and speaks something else: it hears a request out, says its one line and hangs
/// up. Its virtual threads, one to listen and one for each connection, of which there is a limited number at a
/// time, end with it.
final class CrookedServer implements AutoCloseable {

    private static final int BACKLOG = 4096;
    private static final int AT_ONCE = 256;
    private static final int LONGEST_REQUEST = 8_192;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BREATHER = Duration.ofMillis(50);
    private static final byte[] LINE = "220 No HTTP is spoken here\r\n".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket socket;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("crooked-server-", 0).factory());

    private CrookedServer(ServerSocket socket, Clock clock) {
        this.socket = socket;
        this.clock = clock;
    }

    /// Listens on a free port of `address`, until [#close].
    ///
    /// @param clock by which those are dropped who connect and say nothing
    static CrookedServer start(InetAddress address, Clock clock) throws IOException {
        var server = new CrookedServer(new ServerSocket(0, BACKLOG, address), clock);
        server.threads.execute(server::listen);
        return server;
    }

    InetSocketAddress address() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    private void listen() {
        try {
            while (!socket.isClosed()) {
                places.acquire();
                next();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // by close, and this is the thread's end
        }
    }

    private void next() throws InterruptedException {
        Socket caller;
        try {
            caller = socket.accept();
        } catch (IOException e) {
            places.release();
            if (!socket.isClosed()) {
                clock.sleep(BREATHER); // the system has no descriptor to spare at the moment
            }
            return;
        }
        try {
            threads.execute(() -> talk(caller));
        } catch (RejectedExecutionException e) {
            hangUp(caller); // closed in this moment
        }
    }

    private void talk(Socket caller) {
        Alarm alarm = clock.limit(PATIENCE, () -> hangUp(caller));
        try {
            hear(caller.getInputStream());
            clock.pass(caller, socket::isClosed);
            caller.getOutputStream().write(LINE);
            caller.shutdownOutput();
        } catch (IOException e) {
            // The caller is gone, or was dropped: nobody is left to be told.
        } finally {
            alarm.cancel();
            hangUp(caller);
            places.release();
        }
    }

    /// Reads until an empty line. What is not read when a connection closes makes the system throw away what was
    /// written.
    private static void hear(InputStream in) throws IOException {
        int read = 0;
        int ends = 0;
        for (int c = in.read(); c != -1 && read < LONGEST_REQUEST; c = in.read(), read++) {
            ends = c == '\n' ? ends + 1 : c == '\r' ? ends : 0;
            if (ends == 2) {
                return;
            }
        }
    }

    private static void hangUp(Socket caller) {
        try {
            caller.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends it, without waiting. The port is free when the thread that listens has noticed, which on a busy machine
    /// may be a moment later.
    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
