package tandem.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.loop.Async.await;
import static tandem.loop.Async.createTask;
import static tandem.loop.Async.sleep;
import static tandem.loop.Async.timeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tandem.time.JumpingClock;

/// Whatever goes wrong in what the loop is given, the run goes on or ends by an exception: it never hangs.
@Bounded
class RobustnessTest {

    private final EventLoop loop = new EventLoop(new JumpingClock());

    @Test
    void anErrorOfAListenerEndsTheRun() {
        loop.setListener(new LoopListener() {
            @Override
            public void callbackBegins(Handle callback) {
                throw new AssertionError("no such callback");
            }
        });
        assertThatThrownBy(() -> loop.run(() -> {
                    createTask("ends", () -> loop.callSoon(() -> {}));
                    sleep(Duration.ofSeconds(1));
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessage("no such callback");
        assertThat(loop.isClosed()).isTrue();
    }

    @Test
    void anExceptionHandlerThatFailsEndsNothing() throws Exception {
        loop.setExceptionHandler((message, exception) -> {
            throw new AssertionError(message, exception);
        });
        int answer = loop.run(() -> {
            var _ = loop.callSoon(() -> {
                throw new IllegalStateException("seen by nobody");
            });
            createTask("fails", () -> {
                throw new IllegalStateException("awaited by nobody");
            });
            sleep(Duration.ofSeconds(1));
            return 42;
        });
        assertThat(answer).isEqualTo(42);
    }

    /// As a full stack may: when the task stands in the queue already, and before it has given the baton away.
    @Test
    void aTaskThatAnErrorEndsWhereItWaitsFailsAndTheOthersGoOn() throws Exception {
        List<String> trail = new ArrayList<>();
        loop.setListener(new LoopListener() {
            @Override
            public void wake(Task<?> task, @Nullable Task<?> waker) {
                if (task.name().equals("endless")) {
                    throw new StackOverflowError("as it were");
                }
            }
        });
        loop.run(() -> {
            Task<Void> endless = createTask("endless", () -> sleep(Duration.ZERO));
            Task<Void> other = createTask("other", () -> {
                for (int i = 0; i < 3; i++) {
                    sleep(Duration.ofMillis(1));
                    trail.add("turn");
                }
            });
            assertThatThrownBy(() -> await(endless)).isInstanceOf(StackOverflowError.class);
            await(other);
        });
        assertThat(trail).hasSize(3);
    }

    @Test
    void aStageThatOnlyItsMakerMayEndIsLeftAlone() {
        var maker = new CompletableFuture<Integer>();
        assertThatThrownBy(() -> new EventLoop().run(() -> {
                    await(timeout(Duration.ofMillis(10), () -> await(maker.minimalCompletionStage())));
                }))
                .isInstanceOf(TimeoutException.class);
        assertThat(maker).isNotDone();
    }

    @Test
    void aFutureOfAnotherLoopIsRefused() throws Exception {
        Future<Integer> stranger = new EventLoop().createFuture();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> loop.run(stranger))
                .withMessageContaining("another loop");
        assertThatIllegalArgumentException().isThrownBy(() -> loop.runUntilComplete(stranger));
        assertThat(loop.isClosed()).isFalse();
        loop.close();
    }

    @Test
    void whatMainThrewIsNotReplacedByWhatGoesWrongAfterIt() {
        assertThatThrownBy(() -> loop.run(() -> {
                    createTask("refuses", () -> {
                        while (true) {
                            try {
                                await(loop.createFuture());
                            } catch (CancelledError _) {
                                // it goes on
                            }
                        }
                    });
                    sleep(Duration.ZERO);
                    throw new IllegalStateException("the real one");
                }))
                .hasMessage("the real one")
                .satisfies(thrown ->
                        assertThat(thrown.getSuppressed()).hasSize(1).hasOnlyElementsOfType(DeadlockException.class));
    }

    @Test
    void aGroupThatIsAbandonedIsNoFailure() throws Exception {
        List<Object> caught = new ArrayList<>();
        Task<Void> task = loop.createTask("group", Coroutine.of(() -> {
            try {
                await(Async.taskGroup(_ -> await(loop.createFuture())));
            } catch (Exception e) {
                caught.add(e);
            }
        }));
        loop.callSoon(loop::stop);
        loop.runForever();
        loop.close();
        task.thread().join();
        assertThat(caught).isEmpty();
    }
}
