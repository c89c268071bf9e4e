package tandem.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.loop.Async.await;
import static tandem.loop.Async.createTask;
import static tandem.loop.Async.sleep;
import static tandem.loop.Loopback.bytes;

import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Connections that the peer resets.
@Bounded
class StreamsResetTest {

    private final EventLoop loop = new EventLoop();
    private final Leftovers leftovers = new Leftovers();

    @Test
    void aResetIsThrownByAllThatAreConcerned() throws Exception {
        loop.run(() -> {
            var pair = Pair.open();
            pair.writer().write(bytes("x"));
            Task<byte[]> reading = createTask("reading", () -> pair.reader().readLine());
            sleep(Duration.ZERO);
            pair.reset();
            assertThatThrownBy(() -> await(reading))
                    .isInstanceOf(SocketException.class)
                    .hasMessage("Connection reset");
            assertThatThrownBy(() -> pair.reader().read(1)).isInstanceOf(SocketException.class);
            assertThatThrownBy(() -> await(pair.writer()::drain)).hasMessage("Connection reset");
            assertThatThrownBy(() -> await(pair.writer()::waitClosed)).hasMessage("Connection reset");
            assertThat(pair.writer().isClosing()).isTrue();
            pair.writer().write(bytes("into the void"));
            pair.writer().writeEnd();
            pair.close();
        });
        leftovers.assertNone();
    }

    @Test
    void aResetIsThrownByADrain() throws Exception {
        loop.run(() -> {
            var pair = Pair.open();
            pair.writer().write(new byte[50_000_000]);
            Task<Void> draining = createTask("draining", () -> pair.writer().drain());
            sleep(Duration.ZERO);
            pair.reset();
            assertThatThrownBy(() -> await(draining)).isInstanceOf(IOException.class);
            assertThat(pair.writer().queued()).isZero();
        });
        leftovers.assertNone();
    }

    /// Where nothing can be read any more, and so only the write can meet the reset.
    @Test
    void aResetIsThrownByADrainAlsoAfterThePeersEnd() throws Exception {
        loop.run(() -> {
            var pair = Pair.open();
            pair.peer().shutdownOutput();
            assertThat(await(pair.reader()::readAll)).isEmpty();
            pair.writer().write(new byte[50_000_000]);
            Task<Void> draining = createTask("draining", () -> pair.writer().drain());
            sleep(Duration.ZERO);
            pair.reset();
            assertThatThrownBy(() -> await(draining)).isInstanceOf(IOException.class);
        });
        leftovers.assertNone();
    }
}
