package tandem.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.run.Folder;
import tandem.ui.text.Language;
import tandem.ui.text.Texts;

/// Reasons of what Java's own client throws where a server does it wrong, and of what answers say.
class ReasonsTest {
    private static final Attempt ASKED = Attempt.asked(1, 0);
    private static final int LIMIT = 10;

    @Test
    void whatIsNotHttp() throws Exception {
        assertThat(brief(thrown("garbage garbage\r\n\r\n"), ASKED)).isEqualTo("not HTTP");
    }

    @Test
    void aConnectionClosedWithoutAnAnswer() throws Exception {
        assertThat(brief(thrown(""), ASKED)).isEqualTo("closed");
    }

    @Test
    void aBodyCutShort() throws Exception {
        Throwable thrown = thrown("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nabc");
        assertThat(brief(thrown, ASKED.received(1, 200, 3, 7))).isEqualTo("cut short");
        assertThat(full(thrown, ASKED.received(1, 200, 3, 7))).isEqualTo("Cut short: 3 of 7 bytes came.");
        assertThat(full(thrown, ASKED.received(1, 200, 3, -1)))
                .isEqualTo("Cut short: the connection ended after 3 bytes.");
    }

    @Test
    void aBodyBeyondTheLimit() throws Exception {
        Throwable thrown = thrown("HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(LIMIT + 1));
        assertThat(brief(thrown, ASKED.received(1, 200, 5, -1))).isEqualTo("over 5 MB");
        assertThat(brief(new IOException("whatever"), ASKED.received(1, 200, 5, Reasons.LIMIT + 1)))
                .isEqualTo("over 5 MB");
    }

    @Test
    void aRefusedConnection() throws IOException {
        int port;
        try (ServerSocket nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = nobody.getLocalPort();
        }
        assertThat(brief(thrown(URI.create("http://127.0.0.1:" + port + "/")), ASKED))
                .isEqualTo("refused");
    }

    @Test
    void aTimeOutSaysWhatHadCome() {
        Throwable thrown = new HttpTimeoutException("request timed out");
        assertThat(full(thrown, ASKED)).isEqualTo("Timed out: nothing came.");
        assertThat(full(thrown, ASKED.received(1, 200, 12, 1_234))).isEqualTo("Timed out: 12 of 1,234 bytes had come.");
        assertThat(full(thrown, ASKED.received(1, 200, 12, -1))).isEqualTo("Timed out: 12 bytes had come.");
    }

    @ParameterizedTest
    @CsvSource({
        "503, image/png, 503 busy, 503",
        "418, image/png, 418 teapot, 418",
        "404, image/png, 404 not found, 404",
        "500, text/plain, HTTP 500, 500",
        "307, '', 307 redirects, 307",
        "200, text/html; charset=utf-8, text/html, ''",
        "200, '', no type, ''",
        "200, Image/PNG, no image, ''",
    })
    void anAnswerThatIsNotTheFlag(int status, String type, String brief, String number) {
        Throwable thrown = new CompletionException(new IOException("HTTP " + status));
        Attempt answered = ASKED.received(1, status, 3, 3).answered(2, status, type);
        assertThat(brief(thrown, answered)).isEqualTo(brief);
        assertThat(Reasons.of(thrown, answered).number()).isEqualTo(number);
        assertThat(brief(null, answered)).as("without a word of the exhibit").isEqualTo(brief);
    }

    @Test
    void whatWasNotSaved(@TempDir Path folder) throws IOException {
        Path flag = Files.createDirectory(folder.resolve("br.png"));
        Attempt answered = ASKED.received(1, 200, 3, 3).answered(2, 200, "image/png");
        Throwable thrown = catchThrowable(() -> Folder.at(folder).save("br.png", new byte[] {1}));
        assertThat(flag).isDirectory();
        assertThat(brief(thrown, answered)).isEqualTo("not saved");
        assertThat(full(thrown, answered)).startsWith("Not saved: something else has the file’s name");
    }

    @Test
    void anythingElseByItsOwnWords() {
        Throwable thrown = new CompletionException(new IllegalStateException("the moon is full"));
        assertThat(brief(thrown, ASKED)).isEqualTo("failed");
        assertThat(full(thrown, ASKED)).isEqualTo("IllegalStateException: the moon is full");
        assertThat(full(new IOException("no route"), null)).isEqualTo("no route");
        assertThat(full(new IOException(), null)).isEqualTo("IOException");
    }

    private static String brief(@Nullable Throwable thrown, @Nullable Attempt last) {
        return texts().say(Reasons.of(thrown, last).brief());
    }

    private static String full(Throwable thrown, @Nullable Attempt last) {
        return texts().say(Reasons.of(thrown, last).full());
    }

    private static Texts texts() {
        return Texts.of(Gallery.class, Language.ENGLISH);
    }

    /// What the client throws at a server that says `bytes` and closes the connection, each time that it is asked.
    private static Throwable thrown(String bytes) throws Exception {
        ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread talker = Thread.startVirtualThread(() -> talk(server, bytes));
        try (server) {
            return thrown(URI.create("http://127.0.0.1:" + server.getLocalPort() + "/"));
        } finally {
            talker.join();
        }
    }

    private static void talk(ServerSocket server, String bytes) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                int heard = socket.getInputStream().read(new byte[4_096]);
                assertThat(heard).isPositive();
                socket.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                assertThat(server.isClosed()).as("failed otherwise: " + e).isTrue();
            }
        }
    }

    private static Throwable thrown(URI address) {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20)).build();
        AtomicReference<Throwable> thrown = new AtomicReference<>(new AssertionError("it did not fail"));
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var _ = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LIMIT))
                    .exceptionally(failure -> {
                        thrown.set(failure);
                        return null;
                    })
                    .join();
        }
        return thrown.get();
    }
}
