package tandem.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.loop.Async.await;
import static tandem.loop.Async.createTask;
import static tandem.loop.Async.gather;
import static tandem.loop.Async.openConnection;
import static tandem.loop.Async.startServer;
import static tandem.loop.Loopback.at;
import static tandem.loop.Loopback.bytes;
import static tandem.loop.Loopback.text;
import static tandem.loop.Loopback.until;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Many clients in the loop of their server.
@Bounded
class StreamsManyTest {

    private final EventLoop loop = new EventLoop();

    @Test
    void manyClientsAreEchoedInOneLoop() throws Exception {
        int sum = loop.run(() -> {
            try (var server = await(startServer(at(0), Loopback::echo))) {
                List<Task<Integer>> clients = new ArrayList<>();
                for (int i = 0; i < 200; i++) {
                    int number = i;
                    clients.add(createTask(() -> talk(server.address(), number)));
                }
                return await(gather(clients)).stream()
                        .mapToInt(Integer::intValue)
                        .sum();
            }
        });
        assertThat(sum).isEqualTo(200 * 100);
    }

    private static int talk(InetSocketAddress address, int number) throws Exception {
        int right = 0;
        try (var connection = await(openConnection(address))) {
            for (int i = 0; i < 100; i++) {
                String line = "client " + number + ", line " + i + "\n";
                connection.writer().write(bytes(line));
                right += text(connection.reader().readLine()).equals(line) ? 1 : 0;
            }
        }
        return right;
    }

    @Test
    void aThousandAreConnectedAtOnce() throws Exception {
        int count = 1_000;
        var leftovers = new Leftovers();
        loop.run(() -> {
            var all = new Event();
            var connected = new ArrayList<Integer>();
            Server server = await(startServer(at(0), Loopback::echo));
            List<Task<Integer>> clients = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                clients.add(createTask(() -> {
                    try (var connection = await(openConnection(server.address()))) {
                        connected.add(connection.writer().peerAddress().getPort());
                        await(all::untilSet);
                        connection.writer().write(bytes("hello\n"));
                        return connection.reader().readLine().length;
                    }
                }));
            }
            until(() -> connected.size() == count);
            all.set();
            assertThat(await(gather(clients))).hasSize(count).containsOnly("hello\n".length());
            server.close();
            await(server::waitClosed);
        });
        leftovers.assertNone();
    }
}
