package tandem.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.loop.Async.await;
import static tandem.loop.Async.createTask;
import static tandem.loop.Async.openConnection;
import static tandem.loop.Loopback.until;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.UnresolvedAddressException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Connections that do not come about.
@Bounded
class StreamsConnectTest {

    private final EventLoop loop = new EventLoop();
    private final Leftovers leftovers = new Leftovers();

    @Test
    void aRefusalIsThrown() throws Exception {
        int free;
        try (ServerSocket raw = Loopback.raw()) {
            free = raw.getLocalPort();
        }
        loop.run(() -> {
            assertThatThrownBy(() -> await(openConnection(Loopback.at(free)))).isInstanceOf(ConnectException.class);
            assertThatThrownBy(() -> await(openConnection(InetSocketAddress.createUnresolved("nowhere", 1))))
                    .isInstanceOf(UnresolvedAddressException.class);
            assertThatThrownBy(() -> await(openConnection(Loopback.at(free), 0)))
                    .isInstanceOf(IllegalArgumentException.class);
        });
        leftovers.assertNone();
    }

    /// The server's queue is full, so that some wait until they are cancelled.
    @Test
    void aCancelledConnectClosesItsChannel() throws Exception {
        var waits = new ArrayList<String>();
        loop.setListener(new LoopListener() {
            @Override
            public void await(Task<?> task, String what) {
                waits.add(what);
            }
        });
        try (var full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            loop.run(() -> {
                var waiting = new Leftovers();
                List<Task<Connection>> connecting = new ArrayList<>();
                for (int i = 0; i < 10; i++) {
                    connecting.add(createTask(() -> await(openConnection(Loopback.of(full)))));
                }
                until(() -> connecting.stream().anyMatch(Task::isDone));
                connecting.forEach(Task::cancel);
                for (Task<Connection> task : connecting) {
                    try {
                        await(task).close();
                    } catch (CancelledError expected) {
                        assertThat(waits).contains("connect 127.0.0.1:" + full.getLocalPort());
                    }
                }
                assertThat(connecting).anyMatch(Task::isCancelled);
                waiting.assertNone();
            });
        }
        leftovers.assertNone();
    }
}
