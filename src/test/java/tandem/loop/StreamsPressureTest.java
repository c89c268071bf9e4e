package tandem.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.loop.Async.await;
import static tandem.loop.Async.blocking;
import static tandem.loop.Async.createTask;
import static tandem.loop.Async.sleep;
import static tandem.loop.Loopback.bytes;
import static tandem.loop.Loopback.text;
import static tandem.loop.Loopback.until;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// Whoever is faster waits for the other, and what is buffered meanwhile has a bound.
@Bounded
class StreamsPressureTest {

    /// More than both ends' sockets take for themselves.
    private static final int MUCH = 64 * 1024 * 1024;

    private static final int CHUNK = 48 * 1024;
    private static final OutputStream NOWHERE = OutputStream.nullOutputStream();

    private final EventLoop loop = new EventLoop();

    @Test
    void whoWritesFasterThanThePeerReadsDrains() throws Exception {
        var waits = new ArrayList<String>();
        loop.setListener(new LoopListener() {
            @Override
            public void await(Task<?> task, String what) {
                if (what.startsWith("drain")) {
                    waits.add(what);
                }
            }
        });
        loop.run(() -> {
            try (var pair = Pair.open()) {
                var writing = createTask("writing", () -> {
                    for (int sent = 0; sent < MUCH; sent += CHUNK) {
                        pair.writer().write(new byte[CHUNK]);
                        assertThat(pair.writer().queued()).isLessThanOrEqualTo(Drain.HIGH_WATER + CHUNK);
                        boolean full = pair.writer().queued() > Drain.HIGH_WATER;
                        await(pair.writer()::drain);
                        assertThat(pair.writer().queued())
                                .isLessThanOrEqualTo(full ? Drain.LOW_WATER : Drain.HIGH_WATER);
                    }
                    pair.writer().writeEnd();
                });
                until(() -> pair.writer().queued() > Drain.HIGH_WATER);
                for (int i = 0; i < 1_000; i++) {
                    sleep(Duration.ZERO);
                }
                assertThat(writing.isDone()).isFalse();
                long came = await(blocking(() -> pair.peer().getInputStream().transferTo(NOWHERE)));
                await(writing);
                assertThat(came).isEqualTo((MUCH + CHUNK - 1) / CHUNK * (long) CHUNK);
                assertThat(waits)
                        .isNotEmpty()
                        .containsOnly(
                                "drain 127.0.0.1:" + pair.writer().peerAddress().getPort());
            }
        });
    }

    @Test
    void whoDrainsWaitsFromAboveTheHighMarkDownToTheLowOne() throws Exception {
        loop.run(() -> {
            var drain = new Drain("test");
            drain.risen(Drain.HIGH_WATER);
            drain.await();
            drain.risen(Drain.HIGH_WATER + 1);
            Task<Void> draining = createTask("draining", drain::await);
            sleep(Duration.ZERO);
            drain.fallen(Drain.LOW_WATER + 1);
            sleep(Duration.ZERO);
            assertThat(draining.isDone()).isFalse();
            drain.fallen(Drain.LOW_WATER);
            await(draining);
            drain.await();
        });
    }

    @Test
    void severalDrainAtOnceAndOneMayGiveUp() throws Exception {
        loop.run(() -> {
            try (var pair = Pair.open()) {
                pair.writer().write(new byte[MUCH]);
                List<Task<Void>> draining = new ArrayList<>();
                for (int i = 0; i < 3; i++) {
                    draining.add(createTask("draining " + i, () -> pair.writer().drain()));
                }
                sleep(Duration.ZERO);
                draining.get(1).cancel();
                assertThatThrownBy(() -> await(draining.get(1))).isInstanceOf(CancelledError.class);
                assertThat(draining.get(0).isDone()).isFalse();
                pair.writer().writeEnd();
                assertThat(await(blocking(() -> pair.peer().getInputStream().transferTo(NOWHERE))))
                        .isEqualTo(MUCH);
                await(draining.get(0));
                await(draining.get(2));
            }
        });
    }

    @Test
    void whoSendsFasterThanIsReadWaits() throws Exception {
        int limit = 1_000;
        int bound = 2 * limit + Readiness.BUFFER;
        byte[] much = Loopback.random(7, MUCH);
        loop.run(() -> {
            var sent = new AtomicLong();
            try (var pair = Pair.open(limit)) {
                var sending = createTask(
                        "sending",
                        () -> await(blocking(() -> {
                            for (int i = 0; i < MUCH; i += 1024) {
                                pair.peer().getOutputStream().write(much, i, 1024);
                                sent.addAndGet(1024);
                            }
                            pair.peer().shutdownOutput();
                            return 0;
                        })));
                until(() -> pair.buffered() > 2 * limit);
                int buffered = pair.buffered();
                for (int i = 0; i < 1_000; i++) {
                    sleep(Duration.ZERO);
                }
                assertThat(pair.buffered()).isEqualTo(buffered).isLessThanOrEqualTo(bound);
                var read = new ByteArrayOutputStream(MUCH);
                while (!pair.reader().atEnd()) {
                    assertThat(pair.reader().toString()).contains(" bytes");
                    read.write(await(() -> pair.reader().read(30_000)));
                    assertThat(pair.buffered()).isLessThanOrEqualTo(bound);
                }
                await(sending);
                assertThat(Arrays.equals(read.toByteArray(), much)).isTrue();
            }
        });
    }

    @Test
    void moreThanTwiceTheLimitCanBeReadAtOnce() throws Exception {
        loop.run(() -> {
            try (var pair = Pair.open(10)) {
                pair.send("x".repeat(100_000));
                byte[] all = await(() -> pair.reader().readExactly(100_000));
                assertThat(all).hasSize(100_000).containsOnly('x');
            }
        });
    }

    @Test
    void closingSendsWhatIsQueued() throws Exception {
        byte[] much = Loopback.random(3, MUCH);
        loop.run(() -> {
            try (var pair = Pair.open()) {
                pair.writer().write(much);
                pair.writer().close();
                assertThat(pair.writer().isClosing()).isTrue();
                Task<Void> closed = createTask("closed", () -> pair.writer().waitClosed());
                sleep(Duration.ZERO);
                assertThat(closed.isDone()).isFalse();
                byte[] came = await(blocking(() -> pair.peer().getInputStream().readAllBytes()));
                assertThat(Arrays.equals(came, much)).isTrue();
                await(closed);
            }
        });
    }

    @Test
    void abortDoesNot() throws Exception {
        loop.run(() -> {
            try (var pair = Pair.open()) {
                pair.writer().write(new byte[MUCH]);
                Task<Void> draining = createTask("draining", () -> pair.writer().drain());
                sleep(Duration.ZERO);
                pair.writer().abort();
                await(pair.writer()::waitClosed);
                await(draining);
                long came = await(blocking(() -> {
                    try {
                        return pair.peer().getInputStream().transferTo(NOWHERE);
                    } catch (IOException reset) {
                        return 0L;
                    }
                }));
                assertThat(came).isLessThan(MUCH);
            }
        });
    }

    @Test
    void whoWritesOnWhileAnotherClosesIsTold() throws Exception {
        loop.run(() -> {
            try (var pair = Pair.open()) {
                Task<Void> writing = createTask("writing", () -> {
                    while (true) {
                        pair.writer().write(new byte[CHUNK]);
                        await(pair.writer()::drain);
                    }
                });
                until(() -> pair.writer().queued() > Drain.HIGH_WATER);
                var reading = createTask(
                        "reading",
                        () -> await(blocking(() -> pair.peer().getInputStream().transferTo(NOWHERE))));
                pair.writer().close();
                assertThatThrownBy(() -> await(writing))
                        .isInstanceOf(SocketException.class)
                        .hasMessage("Connection lost");
                assertThat(await(reading)).isPositive();
            }
        });
    }

    @Test
    void aCancelledReadLosesNothing() throws Exception {
        loop.run(() -> {
            try (var pair = Pair.open()) {
                for (String verb : List.of("line", "exactly")) {
                    pair.send("ab");
                    Task<byte[]> reading = createTask(
                            verb,
                            () -> verb.equals("line")
                                    ? pair.reader().readLine()
                                    : pair.reader().readExactly(3));
                    until(() -> pair.buffered() == 2);
                    reading.cancel();
                    assertThatThrownBy(() -> await(reading)).isInstanceOf(CancelledError.class);
                    pair.send("c\n");
                    assertThat(text(await(pair.reader()::readLine))).isEqualTo("abc\n");
                }
                assertThatThrownBy(() -> pair.reader().readUntil(bytes("")))
                        .isInstanceOf(IllegalArgumentException.class);
            }
        });
    }
}
