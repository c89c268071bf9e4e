package tandem.site;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static tandem.site.Eventually.eventually;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tandem.time.Clock;

class ManyConnectionsTest {

    private static final int MANY = 10_000;

    /// For everything else that the process has open.
    private static final int SPARE = 1_000;

    @Test
    void tenThousandAreOpenAtOnceAndAllAreAnswered() throws Exception {
        long descriptors = descriptors();
        assumeTrue(
                descriptors >= MANY + SPARE,
                "10,000 connections take as many descriptors; this process may have " + descriptors);
        var clock = new GateClock();
        try (var server = FlagServer.start(Clock.real(), event -> {});
                Visit visit = server.open(Dials.PROMPT, clock, event -> {})) {
            Process clients = clients(visit.image("br", ImageFormat.PNG));
            try {
                eventually("all wait", () -> clock.waiting() == MANY);
                clock.open();
                assertThat(clients.inputReader().readLine()).isEqualTo("" + MANY);
            } finally {
                clients.destroyForcibly();
            }
        }
    }

    private static Process clients(URI image) throws IOException, URISyntaxException {
        URI file = Objects.requireNonNull(ManyClients.class.getResource("ManyClients.class"))
                .toURI();
        Path classes = Path.of(file).resolve("../../..").normalize();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        classes.toString(),
                        ManyClients.class.getName(),
                        "" + image.getPort(),
                        image.getPath(),
                        "" + MANY,
                        "" + Flags.bytes("br", ImageFormat.PNG).length)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// How many the system gives a process of this one's kind; Java takes all that it may have, and hands that on.
    private static long descriptors() throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return Long.MAX_VALUE;
        }
        Process shell = new ProcessBuilder("sh", "-c", "ulimit -n").start();
        String limit = Objects.requireNonNull(shell.inputReader().readLine());
        return limit.equals("unlimited") ? Long.MAX_VALUE : Long.parseLong(limit);
    }

    @Test
    void whoDoesNotFinishARequestHoldsNobodyUpAndIsLetGo() throws Exception {
        try (var server = FlagServer.start(Clock.real(), event -> {});
                var browser = new Browser()) {
            List<Socket> halves = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                Socket half = Browser.connect(server.front().base());
                half.getOutputStream().write("GET /flags/br/br.gif HTTP/1.1\r\nX-".getBytes(US_ASCII));
                halves.add(half);
            }
            assertThat(browser.get(server.front().image("br", ImageFormat.GIF)).statusCode())
                    .isEqualTo(200);
            for (Socket half : halves) {
                assertThat(Browser.untilClosed(half)).isEmpty();
                half.close();
            }
        }
    }
}
