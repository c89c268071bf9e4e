package tandem.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.time.Clock;

/// What no decent client sends, over bare sockets.
class HostileRequestsTest {

    private FlagServer server;

    @BeforeEach
    void start() throws IOException {
        server = FlagServer.start(Clock.real(), event -> {});
    }

    @AfterEach
    void stop() throws IOException {
        assertThat(get("/flags/br/br.gif")).as("it serves as before").startsWith("HTTP/1.1 200 ");
        server.close();
    }

    private String raw(String request) throws IOException {
        return Browser.raw(server.front().base(), request);
    }

    private String get(String target) throws IOException {
        return raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/flags/%2e%2e/%2e%2e/etc/passwd",
                "/flags/../../etc/passwd",
                "/flags/..%2f..%2fetc%2fpasswd",
                "/flags/..%5c..%5cetc%5cpasswd",
                "/flags/br%2fbr.gif",
                "/%66lags/br/br.gif",
                "//flags/br/br.gif",
                "/flags//br/br.gif",
                "/flags/br//br.gif",
                "/flags/br/./br.gif",
                "/flags/br/br.gif/",
                "/flags/br/br .gif",
                "/flags/br/br.gif;x=1",
                "/flags/br/br.gif%00",
                "/flags/br/br.gif%00.png",
                "/flags/br/\u00e9.gif",
                "/?/flags/br/br.gif",
                "?/flags/br/br.gif",
                "http://localhost/etc/passwd",
                "http://localhost",
                "file:///etc/passwd",
                "*",
            })
    void findsNothingOutsideItsFlags(String target) throws IOException {
        assertThat(get(target)).startsWith("HTTP/1.1 404 ");
    }

    @Test
    void findsNothingAtALongPath() throws IOException {
        assertThat(get("/flags/" + "br/".repeat(15_000) + "br.gif")).startsWith("HTTP/1.1 404 ");
        assertThat(get("/flags/" + "br/".repeat(100_000) + "br.gif")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/flags/br/br.gif?", "/flags/br/br.gif?x=%00&../..", "http://a.b:1/flags/br/br.gif"})
    void findsAFlagWhateverStandsBeforeOrBehindItsPath(String target) throws IOException {
        assertThat(get(target)).startsWith("HTTP/1.1 200 ");
    }

    static String[] malformed() {
        String line = "GET /flags/br/br.gif HTTP/1.1\r\n";
        return new String[] {
            "tea\r\n\r\n",
            "GET\r\n\r\n",
            " \r\n\r\n",
            "GET /flags/br/br.gif\r\n\r\n",
            "GET /flags/br/br.gif \r\n\r\n",
            "GET /flags/br/br.gif FTP/1.1\r\n\r\n",
            "GET /flags/br/br.gif HTTP/2.0\r\n\r\n",
            "GET http://[ HTTP/1.1\r\n\r\n",
            "GET \\flags\\br\\br.gif HTTP/1.1\r\n\r\n",
            "GET /flags/br/br.gif\u0000 HTTP/1.1\r\n\r\n",
            "GET /flags/%zz/br.gif HTTP/1.1\r\n\r\n",
            "GET mailto:br HTTP/1.1\r\n\r\n",
            "CONNECT localhost:443 HTTP/1.1\r\n\r\n",
            line + "Host\r\n\r\n",
            line + "A b: c\r\n\r\n",
            line + ": c\r\n\r\n",
            line + "Content-Length: -1\r\n\r\n",
            line + "Content-Length: many\r\n\r\n",
            line + "Content-Length: 99999999999999999999\r\n\r\n",
            line + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab",
            line + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            line + "Content-Length: 10\r\n\r\nshort",
            line + "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
            line + "X-A: " + "a".repeat(200_000) + "\r\n\r\n",
            IntStream.range(0, 300).mapToObj(i -> "X-" + i + ": a\r\n").collect(joining("", line, "\r\n")),
            "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n",
            "",
            "\r\n\r\n",
            "GET /flags/br/br.gif HT",
        };
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void answers400OrClosesTheConnectionWhereTheRequestIsMalformed(String request) throws IOException {
        String answer = raw(request);
        if (!answer.isEmpty()) {
            assertThat(answer).startsWith("HTTP/1.1 400 ");
        }
    }

    @Test
    void survivesNoise() throws IOException {
        var random = new Random(42);
        for (int i = 0; i < 200; i++) {
            var noise = new byte[random.nextInt(1, 2_000)];
            random.nextBytes(noise);
            String answer = raw(new String(noise, ISO_8859_1) + "\r\n\r\n");
            if (!answer.isEmpty()) {
                assertThat(answer).matches("(?s)HTTP/1\\.1 4\\d\\d .*");
            }
        }
    }

    @Test
    void refusesAMethodWithoutReadingTheBodyToItsEnd() throws IOException {
        URI base = server.front().base();
        try (Socket socket = Browser.connect(base)) {
            socket.getOutputStream()
                    .write("POST /flags/br/br.gif HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n".getBytes(ISO_8859_1));
            assertThat(Browser.head(socket.getInputStream()))
                    .startsWith("HTTP/1.1 405 ")
                    .contains("Allow: GET, HEAD");
        }
        String body = "x".repeat(10_000);
        assertThat(raw("PUT /flags/br/br.gif HTTP/1.1\r\nContent-Length: 10000\r\n\r\n" + body))
                .startsWith("HTTP/1.1 405 ");
        String chunk = "2710\r\n" + body + "\r\n";
        assertThat(raw("PUT /flags/br/br.gif HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk + "0\r\n\r\n"))
                .startsWith("HTTP/1.1 405 ");
    }

    /// It has a delay of its own to serve, and no body of a GET may make that look like a slow request.
    @Test
    void servesAGetThatHasABody() throws IOException {
        assertThat(raw("GET /flags/br/br.gif HTTP/1.1\r\nContent-Length: 3\r\n\r\ntea"))
                .startsWith("HTTP/1.1 200 ");
    }
}
