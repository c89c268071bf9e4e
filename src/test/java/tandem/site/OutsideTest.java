package tandem.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static tandem.site.Eventually.eventually;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.time.Clock;

/// Who comes from outside the application is told of, twice.
class OutsideTest {

    private final List<OutsideRequest> told = new CopyOnWriteArrayList<>();
    private final Site site = new Site(Clock.real());
    private FlagServer server;

    @BeforeEach
    void start() throws IOException {
        site.onOutside(told::add);
        server = site.server();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private String raw(String request) throws IOException {
        return Browser.raw(server.front().base(), request.replace("\n", "\r\n"));
    }

    private OutsideRequest last() {
        eventually("it has ended", () -> !told.isEmpty() && told.getLast().status() != OutsideRequest.WAITING);
        return told.getLast();
    }

    @Test
    void itIsToldWhenItArrivesAndWhenItIsAnswered() throws IOException {
        raw("GET /flags/br/br.gif?x=1 HTTP/1.1\nUser-Agent: python-requests/2.32\nConnection: close\n\n");
        OutsideRequest ended = last();
        assertThat(told).hasSize(2);
        OutsideRequest arrived = told.getFirst();
        assertThat(arrived.number()).isEqualTo(1);
        assertThat(arrived.method()).isEqualTo("GET");
        assertThat(arrived.path()).isEqualTo("/flags/br/br.gif?x=1");
        assertThat(arrived.agent()).isEqualTo("python-requests/2.32");
        assertThat(arrived.status()).isEqualTo(OutsideRequest.WAITING);
        assertThat(arrived.took()).isZero();
        assertThat(ended).isEqualTo(arrived.ended(200, ended.took()));
        assertThat(ended.took()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /flags/zz/zz.gif, 404",
        "GET, /etc/passwd, 404",
        "GET, /visits/77/flags/br/br.gif, 404",
        "POST, /flags/br/br.gif, 405",
        "HEAD, /flags/br/br.png, 200",
    })
    void whateverTheAnswer(String method, String path, int status) throws IOException {
        raw(method + " " + path + " HTTP/1.1\nConnection: close\n\n");
        assertThat(last().status()).isEqualTo(status);
        assertThat(last().method()).isEqualTo(method);
        assertThat(last().path()).isEqualTo(path);
        assertThat(last().agent()).isEmpty();
    }

    @Test
    void alsoWhereAHeaderCannotBeReadAndWhereTheConnectionIsClosed() throws IOException {
        raw("GET /flags/br/br.gif HTTP/1.1\nX-Attempt: none\nConnection: close\n\n");
        assertThat(last().status()).isEqualTo(400);
        told.clear();
        server.front().dials(new Dials(Duration.ZERO, Duration.ZERO, 1, 0, List.of(Fault.CUT_SHORT), 1));
        raw("GET /flags/br/br.gif HTTP/1.1\nConnection: close\n\n");
        assertThat(last().status()).isEqualTo(OutsideRequest.CLOSED);
        assertThat(told).extracting(OutsideRequest::number).containsExactly(2L, 2L);
    }

    @Test
    void theApplicationsOwnVisitsAreNotTold() throws Exception {
        try (var browser = new Browser();
                Visit visit = server.open(Dials.PROMPT, Clock.real(), event -> {})) {
            browser.get(visit.image("br", ImageFormat.GIF));
            browser.get(URI.create(visit.base() + "/zz/zz.gif"));
        }
        raw("GET /flags/br/br.gif HTTP/1.1\nConnection: close\n\n");
        assertThat(last().number()).isEqualTo(1);
    }

    @Test
    void whatTheySayIsCleanedAndShortened() throws IOException {
        raw("GET /" + "x".repeat(5_000) + " HTTP/1.1\nUser-Agent: a\tb\u0007c\u0085d" + "e".repeat(500)
                + "\nConnection: close\n\n");
        assertThat(last().path()).hasSize(120).startsWith("/xxx").endsWith("x…");
        assertThat(last().agent()).hasSize(120).startsWith("a b\uFFFDc\uFFFDde").endsWith("e…");
        raw("B".repeat(50) + " / HTTP/1.1\nConnection: close\n\n");
        eventually("the second has ended", () -> told.size() == 4);
        assertThat(last().method()).hasSize(16);
    }

    @Test
    void whoeverListensLastIsTold() throws IOException {
        List<OutsideRequest> later = new CopyOnWriteArrayList<>();
        site.onOutside(later::add);
        raw("GET /flags/br/br.gif HTTP/1.1\nConnection: close\n\n");
        eventually("it is told", () -> later.size() == 2);
        assertThat(told).isEmpty();
    }

    /// As Python's requests, httpx, urllib and http.client ask, and curl.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTP/1.1 | User-Agent: python-requests/2.32.3;Accept-Encoding: gzip, deflate;Accept: */*;Connection: keep-alive",
                "HTTP/1.1 | Accept: */*;Accept-Encoding: gzip, deflate, br, zstd;Connection: keep-alive;User-Agent: python-httpx/0.28",
                "HTTP/1.1 | Accept-Encoding: identity;User-Agent: Python-urllib/3.13;Connection: close",
                "HTTP/1.1 | User-Agent: curl/8.5.0;Accept: */*",
                "HTTP/1.0 | User-Agent: Wget/1.0",
            })
    void textbookScriptsFindTheirFlags(String version, String headers) throws IOException {
        for (String path : List.of("br/br.gif", "br/metadata.json")) {
            try (var socket = Browser.connect(server.front().base())) {
                String request = "GET /flags/" + path + " " + version + "\r\nHost: localhost\r\n"
                        + headers.replace(";", "\r\n") + "\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(ISO_8859_1));
                String head = Browser.head(socket.getInputStream());
                assertThat(head).startsWith("HTTP/1.1 200 ").containsIgnoringCase("content-length: ");
                byte[] body = socket.getInputStream().readNBytes(Browser.length(head));
                assertThat(body)
                        .isEqualTo(
                                path.endsWith("gif")
                                        ? Flags.bytes("br", ImageFormat.GIF)
                                        : "{\"country\": \"Brazil\", \"iso_cc\": \"BR\"}\n".getBytes(ISO_8859_1));
            }
        }
    }
}
