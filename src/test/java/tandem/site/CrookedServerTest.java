package tandem.site;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.site.Eventually.eventually;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import tandem.time.Clock;
import tandem.time.VirtualClock;

class CrookedServerTest {

    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    private static URI at(CrookedServer server) {
        return URI.create("http://" + FlagServer.authority(server.address()) + "/");
    }

    @Test
    void thousandsAtOnceHearItsOneLine() throws IOException {
        try (var server = CrookedServer.start(LOOPBACK, Clock.real());
                var browser = new Browser()) {
            assertThat(server.address().getAddress().isLoopbackAddress()).isTrue();
            List<CompletableFuture<?>> answers = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) {
                answers.add(browser.getLater(at(server)));
            }
            assertThat(answers)
                    .allSatisfy(answer -> assertThatThrownBy(answer::join).hasMessageContaining("Invalid status line"));
        }
    }

    @Test
    void whoSaysNothingIsDropped() throws Exception {
        var clock = new VirtualClock();
        try (var server = CrookedServer.start(LOOPBACK, clock);
                Socket silent = Browser.connect(at(server))) {
            clock.awaitWaiting(1);
            clock.advance(Duration.ofMinutes(1));
            assertThat(Browser.untilClosed(silent)).isEmpty();
        }
    }

    @Test
    void itEndsWithThoseWhoWait() throws IOException {
        var server = CrookedServer.start(LOOPBACK, Clock.real());
        try (Socket silent = Browser.connect(at(server))) {
            silent.getOutputStream().write("GET / HTTP/1.1\r\n".getBytes(US_ASCII));
            server.close();
            assertThat(Browser.untilClosed(silent)).isEmpty();
            eventually("the system refuses whoever comes", () -> refuses(at(server)));
            server.close();
        }
    }

    private static boolean refuses(URI place) {
        try {
            Browser.connect(place).close();
            return false;
        } catch (ConnectException e) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
