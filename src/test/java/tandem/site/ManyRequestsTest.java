package tandem.site;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.site.Eventually.eventually;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import tandem.time.Clock;

class ManyRequestsTest {

    @Test
    void fiveHundredWaitAtTheSameTimeAndAllAreAnswered() throws IOException {
        var clock = new GateClock();
        try (var server = FlagServer.start(Clock.real(), event -> {});
                var browser = new Browser();
                Visit visit = server.open(Dials.PROMPT, clock, event -> {})) {
            List<CompletableFuture<HttpResponse<byte[]>>> answers = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                String code = Flags.codes().get(i % Flags.codes().size());
                answers.add(browser.getLater(visit.image(code, ImageFormat.GIF)));
            }
            eventually("all 500 wait", () -> clock.waiting() == 500);
            clock.open();
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
        }
    }

    @Test
    void twoThousandConnectionsCanBeClosedAtOnce() throws IOException {
        var clock = new GateClock();
        List<Socket> sockets = new ArrayList<>();
        var server = FlagServer.start(clock, event -> {});
        try {
            for (int i = 0; i < 2_000; i++) {
                Socket socket = Browser.connect(server.front().base());
                socket.getOutputStream()
                        .write("GET /flags/br/br.gif HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                sockets.add(socket);
            }
            eventually("all 2,000 wait", () -> clock.waiting() == 2_000);
            server.close();
            eventually("none waits", () -> clock.interrupted() == 2_000);
            for (Socket socket : sockets) {
                assertThat(Browser.untilClosed(socket)).isEmpty();
            }
        } finally {
            server.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }
}
