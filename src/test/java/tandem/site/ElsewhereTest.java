package tandem.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.site.Eventually.eventually;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import tandem.time.Clock;

class ElsewhereTest {

    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    private static ServerSocket take(URI place) throws IOException {
        return new ServerSocket(place.getPort(), 1, LOOPBACK);
    }

    @Test
    void theRefusingPortIsTakenAndListensToNobody() throws IOException {
        try (var elsewhere = Elsewhere.open(LOOPBACK, Clock.real())) {
            assertThat(elsewhere.refused().getHost()).isEqualTo(LOOPBACK.getHostAddress());
            assertThatThrownBy(() -> Browser.connect(elsewhere.refused())).isInstanceOf(ConnectException.class);
            assertThatThrownBy(() -> take(elsewhere.refused())).isInstanceOf(BindException.class);
        }
    }

    @Test
    void closingGivesBothPortsBack() throws IOException {
        var elsewhere = Elsewhere.open(LOOPBACK, Clock.real());
        elsewhere.close();
        elsewhere.close();
        eventually("both can be taken", () -> isFree(elsewhere.refused()) && isFree(elsewhere.notHttp()));
    }

    private static boolean isFree(URI place) {
        try {
            take(place).close();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
