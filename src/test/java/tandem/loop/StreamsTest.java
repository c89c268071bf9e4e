package tandem.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.loop.Async.await;
import static tandem.loop.Async.blocking;
import static tandem.loop.Async.createTask;
import static tandem.loop.Async.openConnection;
import static tandem.loop.Async.startServer;
import static tandem.loop.Loopback.at;
import static tandem.loop.Loopback.bytes;
import static tandem.loop.Loopback.text;
import static tandem.loop.Loopback.until;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What goes over a connection comes out at its other end.
@Bounded
class StreamsTest {

    private final EventLoop loop = new EventLoop();

    @Test
    void aClientThatBlocksIsServed() throws Exception {
        String answer = loop.run(() -> {
            try (var server = await(startServer(at(0), Loopback::echo))) {
                return await(blocking(() -> {
                    try (var socket = new Socket(server.address().getAddress(), server.port())) {
                        socket.getOutputStream().write(bytes("one\ntwo\n"));
                        var in = new BufferedReader(
                                new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
                        return in.readLine() + in.readLine();
                    }
                }));
            }
        });
        assertThat(answer).isEqualTo("onetwo");
    }

    @Test
    void aServerThatBlocksIsAsked() throws Exception {
        try (ServerSocket raw = Loopback.raw()) {
            loop.run(() -> {
                Task<String> asked = createTask(
                        "asked",
                        () -> await(blocking(() -> {
                            try (Socket socket = raw.accept()) {
                                byte[] question = socket.getInputStream().readNBytes(9);
                                socket.getOutputStream().write(bytes("answer"));
                                return text(question);
                            }
                        })));
                try (var connection = await(openConnection(Loopback.of(raw)))) {
                    assertThat(connection.writer().peerAddress()).isEqualTo(Loopback.of(raw));
                    connection.writer().write(bytes("question\n"));
                    assertThat(text(await(connection.reader()::readAll))).isEqualTo("answer");
                    assertThat(connection.reader().atEnd()).isTrue();
                }
                assertThat(await(asked)).isEqualTo("question\n");
            });
        }
    }

    @Test
    void aLineMayComeInPiecesAndSeveralInOne() throws Exception {
        loop.run(() -> {
            try (var pair = Pair.open()) {
                Task<byte[]> line = createTask("line", () -> pair.reader().readLine());
                pair.send("on");
                until(() -> pair.buffered() == 2);
                pair.send("e\ntwo\nthr");
                assertThat(text(await(line))).isEqualTo("one\n");
                assertThat(text(await(pair.reader()::readLine))).isEqualTo("two\n");
                pair.send("ee");
                pair.peer().shutdownOutput();
                assertThat(text(await(pair.reader()::readLine))).isEqualTo("three");
                assertThat(await(pair.reader()::readLine)).isEmpty();
                assertThat(pair.reader().atEnd()).isTrue();
            }
        });
    }

    @Test
    void theLimitIsOfTheLineWithoutItsEnd() throws Exception {
        loop.run(() -> {
            try (var pair = Pair.open(10)) {
                pair.send("123456789\n1234567890\n12345678901\nnext\n");
                until(() -> pair.buffered() == 10 + 11 + 12 + 5 || pair.buffered() > 20);
                assertThat(await(pair.reader()::readLine)).hasSize(10);
                assertThat(await(pair.reader()::readLine)).hasSize(11);
                assertThatThrownBy(() -> await(pair.reader()::readLine))
                        .isInstanceOfSatisfying(
                                LimitOverrunException.class,
                                e -> assertThat(e.consumed()).isEqualTo(11));
                assertThat(text(await(pair.reader()::readLine))).isEqualTo("next\n");
            }
        });
    }

    @Test
    void aSeparatorMayComeInTwoAtTheEdge() throws Exception {
        loop.run(() -> {
            try (var pair = Pair.open(10)) {
                Task<byte[]> head = createTask("head", () -> pair.reader().readUntil(bytes("\r\n")));
                pair.send("1234567890\r");
                until(() -> pair.buffered() == 11);
                pair.send("\nrest");
                assertThat(text(await(head))).isEqualTo("1234567890\r\n");
                assertThat(text(await(() -> pair.reader().readExactly(4)))).isEqualTo("rest");
            }
        });
    }

    @Test
    void theEndMayComeTooEarly() throws Exception {
        loop.run(() -> {
            try (var pair = Pair.open()) {
                pair.send("abc");
                pair.peer().shutdownOutput();
                assertThatThrownBy(() -> await(() -> pair.reader().readExactly(4)))
                        .isInstanceOfSatisfying(IncompleteReadException.class, e -> {
                            assertThat(text(e.partial())).isEqualTo("abc");
                            assertThat(e.expected()).hasValue(4);
                        });
                assertThatThrownBy(() -> await(() -> pair.reader().readUntil(bytes("\n"))))
                        .isInstanceOfSatisfying(IncompleteReadException.class, e -> {
                            assertThat(e.partial()).isEmpty();
                            assertThat(e.expected()).isEmpty();
                        });
                byte[] none = await(() -> pair.reader().read(1));
                assertThat(none).isEmpty();
            }
        });
    }

    @Test
    void whoHasWrittenAllCanStillRead() throws Exception {
        byte[] much = Loopback.random(1, 10_000_000);
        loop.run(() -> {
            ConnectionHandler sendBack = (reader, writer) -> {
                try (writer) {
                    writer.write(await(reader::readAll));
                }
            };
            try (var server = await(startServer(at(0), sendBack));
                    var connection = await(openConnection(server.address()))) {
                connection.writer().write(much);
                connection.writer().writeEnd();
                connection.writer().writeEnd();
                assertThatThrownBy(() -> connection.writer().write(much)).isInstanceOf(IllegalStateException.class);
                assertThat(await(connection.reader()::readAll)).isEqualTo(much);
            }
        });
    }

    /// Both ends cut the bytes as chance has it, and both directions are under way at once.
    @Test
    void allBytesComeInTheirOrder() throws Exception {
        for (int seed = 0; seed < 10; seed++) {
            var random = new Random(seed);
            byte[] there = Loopback.random(seed, random.nextInt(1_000_000));
            byte[] back = Loopback.random(~seed, random.nextInt(1_000_000));
            int limit = 1 + random.nextInt(50_000);
            try (var each = new EventLoop()) {
                Future<byte[]> came = each.createFuture();
                ConnectionHandler handler = (reader, writer) -> {
                    Task<Void> answer = createTask("answer", () -> sendInPieces(back, writer, random));
                    came.setResult(await(() -> readInPieces(reader, random)));
                    await(answer);
                };
                byte[] answered = each.run(() -> {
                    try (var server = await(startServer(at(0), limit, handler));
                            var connection = await(openConnection(server.address(), limit))) {
                        var asking = createTask("ask", () -> sendInPieces(there, connection.writer(), random));
                        byte[] all = await(() -> readInPieces(connection.reader(), random));
                        await(asking);
                        await(came);
                        return all;
                    }
                });
                assertThat(came.result()).as("seed %d, there", seed).isEqualTo(there);
                assertThat(answered).as("seed %d, back", seed).isEqualTo(back);
            }
        }
    }

    private static void sendInPieces(byte[] all, StreamWriter writer, Random random) throws Exception {
        int sent = 0;
        while (sent < all.length) {
            int count = Math.min(all.length - sent, 1 + random.nextInt(random.nextBoolean() ? 100 : 200_000));
            writer.write(Arrays.copyOfRange(all, sent, sent + count));
            sent += count;
            if (random.nextInt(4) > 0) {
                await(writer::drain);
            }
        }
        writer.writeEnd();
    }

    private static byte[] readInPieces(StreamReader reader, Random random) throws Exception {
        var all = new ByteArrayOutputStream();
        while (!reader.atEnd()) {
            int count = 1 + random.nextInt(random.nextBoolean() ? 100 : 200_000);
            byte[] piece;
            try {
                piece = random.nextBoolean() ? reader.read(count) : reader.readExactly(count);
            } catch (IncompleteReadException last) {
                piece = last.partial();
            }
            all.write(piece);
        }
        return all.toByteArray();
    }
}
