package tandem.site;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/// A client as others have one: Java's own, and a bare socket for what that one would not send.
final class Browser implements AutoCloseable {

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

    /// Sends bytes as they stand and returns all that comes until the server closes the connection.
    static String raw(URI server, String bytes) throws IOException {
        try (Socket socket = connect(server);
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
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
