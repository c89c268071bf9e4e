package tandem.site;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static tandem.site.Eventually.eventually;

import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tandem.time.Clock;

class SlowReadersTest {

    private static final int SLOW = 200;
    private static final Dials LARGE = new Dials(Duration.ZERO, Duration.ZERO, 1, 0, List.of(Fault.TOO_LARGE), 1);

    @Test
    void whoReadsNothingHoldsNobodyUp() throws Exception {
        var begun = new AtomicInteger();
        var whole = new AtomicInteger();
        var abandoned = new AtomicInteger();
        List<Socket> slow = new ArrayList<>();
        try (var server = FlagServer.start(Clock.real(), event -> {});
                var browser = new Browser()) {
            Visit visit = server.open(LARGE, Clock.real(), event -> {
                switch (event) {
                    case SiteEvent.Arrived _ -> {}
                    case SiteEvent.Answering _ -> begun.incrementAndGet();
                    case SiteEvent.Answered _ -> whole.incrementAndGet();
                    case SiteEvent.Abandoned _ -> abandoned.incrementAndGet();
                }
            });
            String request = "GET " + visit.image("br", ImageFormat.PNG).getPath() + " HTTP/1.1\r\n\r\n";
            for (int i = 0; i < SLOW; i++) {
                var socket = new Socket();
                slow.add(socket);
                socket.setReceiveBufferSize(4_096);
                socket.connect(new InetSocketAddress(
                        visit.base().getHost(), visit.base().getPort()));
                socket.getOutputStream().write(request.getBytes(US_ASCII));
            }
            eventually("all are being answered", () -> begun.get() == SLOW);

            for (String code : Flags.mostPopulous(20)) {
                var answer = browser.getLater(server.front().image(code, ImageFormat.PNG));
                assertThat(answer).succeedsWithin(Duration.ofSeconds(5));
            }
            assertThat(whole).hasValue(0);
            visit.close();
            eventually("all are let go", () -> abandoned.get() == SLOW);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }
}
