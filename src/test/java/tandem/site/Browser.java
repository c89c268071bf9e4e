package tandem.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A client as others have one: Java's own, and a bare socket for what that one would not send.
final class Browser implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    HttpResponse<byte[]> get(URI uri, String... headers) throws IOException, InterruptedException {
        return client.send(request(uri, headers), BodyHandlers.ofByteArray());
    }

    CompletableFuture<HttpResponse<byte[]>> getLater(URI uri, String... headers) {
        return client.sendAsync(request(uri, headers), BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> ask(String method, URI uri, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri).method(method, body).build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> head(URI uri) throws IOException, InterruptedException {
        return ask("HEAD", uri, BodyPublishers.noBody());
    }

    /// Sends bytes as they stand, and nothing after them, and returns all that comes until the server closes the
    /// connection.
    static String raw(URI server, String bytes) throws IOException {
        try (Socket socket = connect(server)) {
            try {
                socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
                socket.shutdownOutput();
            } catch (SocketException e) {
                assertThat(e).as("closed before it has read all").hasMessageMatching(".*(reset|[Bb]roken pipe).*");
            }
            return untilClosed(socket);
        }
    }

    /// All that comes until the connection is closed, politely or not.
    static String untilClosed(Socket socket) throws IOException {
        var all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (SocketException e) {
            assertThat(e).hasMessageContaining("reset");
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }

    /// Reads the head of an answer, up to and with the empty line.
    static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int c = in.read();
            if (c < 0) {
                throw new EOFException("Closed after: " + head);
            }
            head.append((char) c);
        }
        return head.toString();
    }

    /// The length of the body that a head announces.
    static int length(String head) {
        Matcher length = LENGTH.matcher(head);
        assertThat(length.find()).as(head).isTrue();
        return Integer.parseInt(length.group(1));
    }

    static Socket connect(URI server) throws IOException {
        return new Socket(server.getHost(), server.getPort());
    }

    private static HttpRequest request(URI uri, String... headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(uri);
        if (headers.length > 0) {
            builder.headers(headers);
        }
        return builder.build();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
