package tandem.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static tandem.loop.Async.await;
import static tandem.loop.Async.createTask;
import static tandem.loop.Async.sleep;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import tandem.time.JumpingClock;

/// How a loop begins and ends.
@Bounded
class RunTest {

    private static final Duration LONG = Duration.ofHours(1);

    private final EventLoop loop = new EventLoop(new JumpingClock());
    private final List<String> trail = new ArrayList<>();

    @Test
    void returnsWhatMainReturns() throws Exception {
        assertThat(loop.run(() -> 42)).isEqualTo(42);
    }

    @Test
    void throwsWhatMainThrows() {
        var thrown = new IOException("no flag");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> loop.run(() -> {
                    throw thrown;
                }))
                .isSameAs(thrown);
    }

    @Test
    void cancelsWhatIsLeftAndWaitsForIt() throws Exception {
        loop.run(() -> {
            createTask("spinner", () -> {
                try {
                    sleep(LONG);
                } finally {
                    sleep(Duration.ofSeconds(1));
                    trail.add("cleaned up");
                }
            });
            sleep(Duration.ZERO);
            trail.add("main ends");
        });
        assertThat(trail).containsExactly("main ends", "cleaned up");
        assertThat(loop.isClosed()).isTrue();
    }

    @Test
    void runUntilCompleteLeavesTasksToTheNextRun() throws Exception {
        Task<Integer> slow = loop.createTask("slow", () -> {
            sleep(LONG);
            return 42;
        });
        loop.runUntilComplete(loop.createTask("quick", () -> 0));
        assertThat(slow).hasToString("Task[slow, pending]");
        assertThat(loop.runUntilComplete(slow)).isEqualTo(42);
    }

    @Test
    void closeEndsTheThreadsOfTasksThatWait() throws Exception {
        var waiting = new ArrayList<Task<?>>();
        for (int i = 0; i < 100; i++) {
            waiting.add(loop.createTask("waiting " + i, Coroutine.of(() -> {
                try {
                    sleep(LONG);
                } finally {
                    trail.add("finally");
                    sleep(LONG);
                    trail.add("never");
                }
            })));
        }
        loop.runUntilComplete(loop.createTask("main", () -> 0));
        Task<Integer> unborn = loop.createTask("unborn", () -> 0);
        loop.close();
        for (Task<?> task : waiting) {
            task.thread().join();
            assertThat(task.state()).isEqualTo(Future.State.PENDING);
        }
        assertThat(unborn.thread().getState()).isEqualTo(Thread.State.NEW);
        assertThat(trail).hasSize(100).containsOnly("finally");
    }

    @Test
    void taskThreadsEndWithTheirTasks() throws Exception {
        Task<?> task = loop.run(() -> createTask("quick", () -> sleep(LONG)));
        task.thread().join();
        assertThat(task.isCancelled()).isTrue();
        assertThat(loop.batonHolder()).isNull();
    }

    @Test
    void aClosedLoopIsOfNoUse() {
        loop.close();
        loop.close();
        assertThatIllegalStateException()
                .isThrownBy(() -> loop.callSoon(() -> {}))
                .withMessageContaining("closed");
        assertThatIllegalStateException().isThrownBy(() -> loop.callSoonThreadsafe(() -> {}));
        assertThatIllegalStateException().isThrownBy(() -> loop.run(() -> 0));
    }

    @Test
    void aLoopRunsOnceAtATimeAndNotInAnother() throws Exception {
        var other = new EventLoop();
        loop.run(() -> {
            assertThatIllegalStateException().isThrownBy(() -> loop.runUntilComplete(loop.createFuture()));
            assertThatIllegalStateException().isThrownBy(() -> other.run(() -> 0));
            assertThatIllegalStateException().isThrownBy(loop::close);
        });
    }

    @Test
    void anotherThreadIsRefused() throws Exception {
        assertThatIllegalStateException().isThrownBy(() -> sleep(Duration.ZERO)).withMessageContaining("no event loop");
        var refused = new AtomicReference<Exception>();
        loop.run(() -> {
            Future<Integer> future = loop.createFuture();
            Thread stranger = Thread.ofPlatform().start(() -> {
                try {
                    future.setResult(1);
                } catch (IllegalStateException expected) {
                    refused.set(expected);
                }
            });
            stranger.join();
            assertThat(future.isDone()).isFalse();
        });
        assertThat(refused.get()).hasMessageContaining("callSoonThreadsafe");
    }

    @Test
    void reportsADeadlockAndCleansUp() {
        assertThatExceptionOfType(DeadlockException.class)
                .isThrownBy(() -> loop.run(() -> {
                    try {
                        await(loop.createFuture());
                    } finally {
                        trail.add("cleaned up");
                    }
                }));
        assertThat(trail).containsExactly("cleaned up");
    }

    @Test
    void reportsFailuresThatNobodySaw() throws Exception {
        loop.setExceptionHandler((message, exception) -> trail.add(message + ": " + exception.getMessage()));
        loop.run(() -> {
            loop.callSoon(() -> {
                        throw new IllegalArgumentException("odd");
                    })
                    .named("tick");
            createTask("unseen", () -> {
                throw new IOException("lost");
            });
            Task<Void> seen = createTask("seen", () -> {
                throw new IOException("found");
            });
            sleep(Duration.ZERO);
            assertThat(seen.exception()).hasMessage("found");
        });
        assertThat(trail).containsExactly("in Handle[tick]: odd", "nobody awaited Task[unseen, failed]: lost");
    }
}
