package tandem.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.loop.Async.await;
import static tandem.loop.Async.createTask;
import static tandem.loop.Async.openConnection;
import static tandem.loop.Async.sleep;
import static tandem.loop.Async.startServer;
import static tandem.loop.Loopback.at;
import static tandem.loop.Loopback.bytes;
import static tandem.loop.Loopback.text;
import static tandem.loop.Loopback.until;

import java.net.BindException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A server's life.
@Bounded
class StreamsServerTest {

    private final EventLoop loop = new EventLoop();
    private final List<String> told = new ArrayList<>();
    private final Leftovers leftovers = new Leftovers();

    private static String ask(InetSocketAddress address, String line) throws Exception {
        try (var connection = await(openConnection(address))) {
            connection.writer().write(bytes(line));
            return text(await(connection.reader()::readLine));
        }
    }

    @Test
    void aHandlerThatFailsClosesItsConnectionAndNoOther() throws Exception {
        loop.setExceptionHandler((message, exception) -> told.add(message.replaceAll("\\d+", "N") + ": " + exception));
        loop.run(() -> {
            ConnectionHandler handler = (reader, writer) -> {
                String line = text(await(reader::readLine));
                if (line.equals("bad\n")) {
                    throw new ArithmeticException("no good");
                }
                writer.write(bytes(line));
            };
            try (var server = await(startServer(at(0), handler))) {
                assertThat(ask(server.address(), "good\n")).isEqualTo("good\n");
                assertThat(ask(server.address(), "bad\n")).isEmpty();
                assertThat(ask(server.address(), "good\n")).isEqualTo("good\n");
            }
        });
        assertThat(told)
                .containsExactly("in Task[connection N.N.N.N:N, failed]: java.lang.ArithmeticException: no good");
        leftovers.assertNone();
    }

    @Test
    void aCancelledHandlerClosesItsConnection() throws Exception {
        loop.setExceptionHandler((message, exception) -> told.add(message));
        loop.run(() -> {
            Future<Task<?>> handling = loop.createFuture();
            ConnectionHandler handler = (reader, _) -> {
                handling.setResult(Async.currentTask());
                await(reader::readLine);
            };
            try (var server = await(startServer(at(0), handler));
                    var connection = await(openConnection(server.address()))) {
                await(handling).cancel();
                assertThat(await(connection.reader()::readAll)).isEmpty();
            }
        });
        assertThat(told).isEmpty();
        leftovers.assertNone();
    }

    @Test
    void aHandlerThatReturnsLeavesItsConnectionOpen() throws Exception {
        loop.run(() -> {
            ConnectionHandler handler = (reader, writer) -> createTask(() -> Loopback.echo(reader, writer));
            try (var server = await(startServer(at(0), handler))) {
                assertThat(ask(server.address(), "hello\n")).isEqualTo("hello\n");
            }
        });
        leftovers.assertNone();
    }

    @Test
    void closedItRefusesNewConnectionsAndLetsOpenOnesGoOn() throws Exception {
        loop.run(() -> {
            Server server = await(startServer(at(0), Loopback::echo));
            assertThat(server.isServing()).isTrue();
            assertThatThrownBy(() -> await(startServer(server.address(), Loopback::echo)))
                    .isInstanceOf(BindException.class);
            var connection = await(openConnection(server.address()));
            connection.writer().write(bytes("one\n"));
            assertThat(text(await(connection.reader()::readLine))).isEqualTo("one\n");
            Task<Void> closed = createTask("closed", () -> server.waitClosed());
            server.close();
            server.close();
            assertThat(server.isServing()).isFalse();
            try (var raw = new ServerSocket()) {
                raw.bind(server.address()); // the port is free
            }
            assertThatThrownBy(() -> await(openConnection(server.address()))).isInstanceOf(ConnectException.class);
            connection.writer().write(bytes("two\n"));
            assertThat(text(await(connection.reader()::readLine))).isEqualTo("two\n");
            assertThat(closed.isDone()).isFalse();
            connection.close();
            await(closed);
            await(server::waitClosed);
        });
        leftovers.assertNone();
    }

    @Test
    void itsClientsCanBeSentAway() throws Exception {
        loop.run(() -> {
            for (boolean gently : new boolean[] {true, false}) {
                Server server = await(startServer(at(0), (reader, _) -> await(reader::readLine)));
                List<Connection> connections = new ArrayList<>();
                for (int i = 0; i < 5; i++) {
                    connections.add(await(openConnection(server.address())));
                }
                until(() -> server.toString().contains("5 connections"));
                server.close();
                if (gently) {
                    server.closeClients();
                } else {
                    server.abortClients();
                }
                await(server::waitClosed);
                for (Connection connection : connections) {
                    assertThat(await(connection.reader()::readAll)).isEmpty();
                    connection.close();
                    await(connection.writer()::waitClosed);
                }
            }
        });
        leftovers.assertNone();
    }

    @Test
    void cancellingForEverClosesIt() throws Exception {
        loop.run(() -> {
            Server server = await(startServer(at(0), Loopback::echo));
            Task<Void> forever = createTask("forever", () -> server.serveForever());
            assertThat(ask(server.address(), "hello\n")).isEqualTo("hello\n");
            assertThatIllegalStateException().isThrownBy(server::serveForever).withMessageContaining("already");
            forever.cancel();
            assertThatThrownBy(() -> await(forever)).isInstanceOf(CancelledError.class);
            assertThat(server.isServing()).isFalse();
            assertThatIllegalStateException().isThrownBy(server::serveForever).withMessageContaining("any more");
        });
        leftovers.assertNone();
    }

    @Test
    void closingItEndsForEver() throws Exception {
        loop.run(() -> {
            Server server = await(startServer(at(0), Loopback::echo));
            Task<Void> forever = createTask("forever", () -> server.serveForever());
            sleep(Duration.ZERO);
            server.close();
            assertThatThrownBy(() -> await(forever)).isInstanceOf(CancelledError.class);
        });
        leftovers.assertNone();
    }

    @Test
    void closingTheLoopClosesAllThatIsLeft() throws Exception {
        List<Task<?>> tasks = new ArrayList<>();
        List<Object> left = loop.runUntilComplete(loop.createTask("main", () -> {
            Server server = await(startServer(at(0), (reader, writer) -> {
                tasks.add(Async.currentTask());
                writer.write(new byte[50_000_000]);
                try (writer) {
                    await(reader::readLine);
                }
            }));
            List<Object> open = new ArrayList<>(List.of(server));
            for (int i = 0; i < 20; i++) {
                Connection connection = await(openConnection(server.address()));
                open.add(connection.writer());
                tasks.add(createTask("read", () -> connection.reader().readExactly(60_000_000)));
                tasks.add(createTask("drain", () -> connection.writer().drain()));
            }
            until(() -> tasks.size() == 60);
            sleep(Duration.ZERO);
            return open;
        }));
        assertThat(Loopback.selectors()).isPositive();
        loop.close();
        leftovers.assertNone();
        while (Loopback.selectors() > 0) {
            Thread.onSpinWait();
        }
        for (Task<?> task : tasks) {
            task.thread().join();
        }
        Server server = (Server) left.getFirst();
        assertThat(server.isServing()).isFalse();
        server.close();
        StreamWriter writer = (StreamWriter) left.getLast();
        writer.close();
        assertThatIllegalStateException()
                .isThrownBy(() -> writer.write(bytes("x")))
                .withMessageContaining("closed");
    }
}
