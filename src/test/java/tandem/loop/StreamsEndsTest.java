package tandem.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.loop.Async.await;
import static tandem.loop.Async.createTask;
import static tandem.loop.Async.openConnection;
import static tandem.loop.Async.sleep;
import static tandem.loop.Async.startServer;
import static tandem.loop.Loopback.bytes;
import static tandem.loop.Loopback.text;
import static tandem.loop.Loopback.until;

import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import tandem.time.JumpingClock;

/// How connections end, by whoever ends them, and that nothing is left of them.
@Bounded
class StreamsEndsTest {

    private final EventLoop loop = new EventLoop();
    private final Leftovers leftovers = new Leftovers();

    @Test
    void whatWasReceivedCanBeReadAfterTheCloseAndNothingBeWritten() throws Exception {
        loop.run(() -> {
            var pair = Pair.open();
            pair.send("before");
            until(() -> pair.buffered() == 6);
            pair.writer().close();
            pair.writer().close();
            pair.writer().abort();
            pair.writer().write(bytes("never"));
            assertThatThrownBy(() -> await(pair.writer()::drain))
                    .isInstanceOf(SocketException.class)
                    .hasMessage("Connection lost");
            await(pair.writer()::waitClosed);
            assertThat(text(await(pair.reader()::readAll))).isEqualTo("before");
            assertThat(pair.peer().getInputStream().readAllBytes()).isEmpty();
            pair.peer().close();
        });
        leftovers.assertNone();
    }

    @Test
    void closingEndsAReadAtTheEndOfTheStream() throws Exception {
        loop.run(() -> {
            try (var pair = Pair.open()) {
                Task<byte[]> reading = createTask("reading", () -> pair.reader().readLine());
                sleep(Duration.ZERO);
                pair.writer().close();
                assertThat(await(reading)).isEmpty();
            }
        });
    }

    @Test
    void oneWhoWaitsForTheCloseMayGiveUp() throws Exception {
        loop.run(() -> {
            try (var pair = Pair.open()) {
                Task<Void> first = createTask("first", () -> pair.writer().waitClosed());
                Task<Void> second = createTask("second", () -> pair.writer().waitClosed());
                sleep(Duration.ZERO);
                first.cancel();
                assertThatThrownBy(() -> await(first)).isInstanceOf(CancelledError.class);
                pair.writer().close();
                await(second);
            }
        });
    }

    @Test
    void onlyOneTaskMayWaitInAReader() throws Exception {
        loop.run(() -> {
            try (var pair = Pair.open()) {
                Task<byte[]> first = createTask("first", () -> pair.reader().readLine());
                sleep(Duration.ZERO);
                assertThatIllegalStateException()
                        .isThrownBy(() -> pair.reader().read(1))
                        .withMessage("read() called while another task is already waiting for incoming data");
                pair.send("line\n");
                assertThat(text(await(first))).isEqualTo("line\n");
            }
        });
    }

    @Test
    void anotherThreadAndACallbackAreRefused() throws Exception {
        loop.run(() -> {
            try (var pair = Pair.open()) {
                var refused = new AtomicReference<Exception>();
                Thread stranger = Thread.ofPlatform().start(() -> {
                    try {
                        pair.writer().write(bytes("x"));
                    } catch (IllegalStateException expected) {
                        refused.set(expected);
                    }
                });
                stranger.join();
                assertThat(refused.get()).hasMessageContaining("is not the loop's");
                Future<Exception> inCallback = loop.createFuture();
                loop.callSoon(() -> {
                    try {
                        pair.reader().read(1);
                    } catch (IOException | IllegalStateException expected) {
                        inCallback.setResult(expected);
                    }
                });
                assertThat(await(inCallback)).hasMessageContaining("only a task can wait");
            }
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> openConnection(Loopback.at(1)).run());
    }

    /// A channel of the JDK that blocks is closed by an interrupt of who reads from it.
    @Test
    void anInterruptedTaskReadsAndWritesAsEver() throws Exception {
        loop.run(() -> {
            try (var pair = Pair.open()) {
                Thread.currentThread().interrupt();
                pair.writer().write(bytes("there"));
                pair.send("back\n");
                assertThat(text(await(pair.reader()::readLine))).isEqualTo("back\n");
                assertThat(Thread.interrupted()).isTrue();
                assertThat(pair.peer().getInputStream().readNBytes(5)).hasSize(5);
            }
        });
    }

    @Test
    void theThreadEndsWithTheLastChannelAndBeginsAgain() throws Exception {
        loop.run(() -> {
            for (int i = 0; i < 3; i++) {
                try (var pair = Pair.open()) {
                    assertThat(Loopback.selectors()).isPositive();
                    pair.send("x\n");
                    assertThat(await(pair.reader()::readLine)).hasSize(2);
                    pair.writer().abort();
                    await(pair.writer()::waitClosed);
                }
                until(() -> Loopback.selectors() == 0);
            }
        });
        leftovers.assertNone();
    }

    @Test
    void timeStandsStillWhileAReadIsPendingAndGoesOnAfterwards() throws Exception {
        var clock = new JumpingClock();
        var jumping = new EventLoop(clock);
        var wellSoFar = new AtomicBoolean();
        assertThatThrownBy(() -> jumping.run(() -> {
                    var hour = createTask("sleeper", () -> sleep(Duration.ofHours(1)));
                    try (var pair = Pair.open()) {
                        Thread sends = Thread.ofPlatform().start(() -> {
                            try {
                                awaitIdle(jumping);
                                pair.send("late\n");
                            } catch (IOException e) {
                                throw new AssertionError(e);
                            }
                        });
                        assertThat(text(await(pair.reader()::readLine))).isEqualTo("late\n");
                        assertThat(clock.nanos()).isZero();
                        assertThat(hour.isDone()).isFalse();
                        sends.join();
                        pair.writer().abort();
                        await(pair.writer()::waitClosed);
                    }
                    await(hour);
                    assertThat(clock.nanos()).isEqualTo(Duration.ofHours(1).toNanos());
                    wellSoFar.set(true);
                    await(jumping.createFuture());
                }))
                .isInstanceOf(DeadlockException.class);
        assertThat(wellSoFar).isTrue();
        leftovers.assertNone();
    }

    /// Blocks the calling thread until the loop is parked by its clock, or has let time go on.
    private static void awaitIdle(EventLoop other) {
        Thread holder;
        do {
            holder = other.batonHolder();
        } while (other.clock().nanos() == 0 && (holder == null || LockSupport.getBlocker(holder) != other.clock()));
    }

    @Test
    void timeGoesOnWhenAServerIsClosed() throws Exception {
        new EventLoop(new JumpingClock()).run(() -> {
            Server server = await(startServer(Loopback.at(0), Loopback::echo));
            server.close();
            sleep(Duration.ofHours(1));
        });
    }
}
