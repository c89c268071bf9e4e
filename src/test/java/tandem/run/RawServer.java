package tandem.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/// A server for tests that answers each connection with whatever bytes a test wants, well-formed or not, and closes it.
public final class RawServer implements AutoCloseable {
    /// Writes an answer; the connection is closed when it returns, and when the server is.
    @FunctionalInterface
    public interface Answer {
        void to(Request request, OutputStream out) throws IOException, InterruptedException;
    }

    /// A request's path, and its headers under names in lower case.
    public record Request(String path, Map<String, String> headers, Reader rest) {
        /// Returns when the client has closed the connection.
        public void awaitEnd() throws IOException {
            while (rest.read() >= 0) {}
        }
    }

    private final ServerSocket socket;
    private final Answer answer;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    /// Begins to serve, on the loopback interface.
    public RawServer(Answer answer) throws IOException {
        this.answer = answer;
        this.socket = new ServerSocket(0, 4096, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("raw-server").start(this::listen);
    }

    /// The address of a path.
    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + path);
    }

    /// Waits until every connection has been closed, by the client or by the answer's end.
    public void awaitNoConnection() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!open.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(open.size() + " connections are left");
            }
            Thread.onSpinWait();
        }
    }

    /// A whole answer.
    public static void write(OutputStream out, int status, String type, byte[] body) throws IOException {
        head(out, status, type, body.length);
        out.write(body);
        out.flush();
    }

    /// The head of an answer.
    public static void head(OutputStream out, int status, String type, long length) throws IOException {
        String head = "HTTP/1.1 %d Test\r\nContent-Type: %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
                .formatted(status, type, length);
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.forEach(Thread::interrupt);
        for (Socket connection : open) {
            connection.close();
        }
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                open.add(connection);
                Thread.ofVirtual().start(() -> serve(connection));
            } catch (IOException _) {
                return; // closed
            }
        }
    }

    private void serve(Socket connection) {
        threads.add(Thread.currentThread());
        try (connection) {
            answer.to(read(connection), connection.getOutputStream());
        } catch (IOException _) {
            return; // the client went away
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(connection);
            threads.remove(Thread.currentThread());
        }
    }

    private static Request read(Socket connection) throws IOException {
        var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
        String first = in.readLine();
        if (first == null) {
            throw new IOException("no request");
        }
        Map<String, String> headers = new HashMap<>();
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            String[] parts = line.split(": ", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1]);
        }
        return new Request(first.substring(first.indexOf(' ') + 1, first.lastIndexOf(' ')), headers, in);
    }
}
