package tandem.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.loop.Async.await;
import static tandem.loop.Async.blocking;
import static tandem.loop.Async.createTask;
import static tandem.loop.Async.sleep;
import static tandem.loop.Async.timeout;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tandem.time.Clock;
import tandem.time.JumpingClock;

/// Calls that block while the loop goes on.
@Bounded
class BlockingTest {

    static Clock[] clocks() {
        return new Clock[] {Clock.real(), new JumpingClock()};
    }

    @ParameterizedTest
    @MethodSource("clocks")
    void othersGoOnMeanwhile(Clock clock) throws Exception {
        var go = new CountDownLatch(1);
        int answer = new EventLoop(clock).run(() -> {
            createTask("other", go::countDown);
            return await(blocking(() -> {
                go.await();
                return 42;
            }));
        });
        assertThat(answer).isEqualTo(42);
    }

    @Test
    void itRunsOnTheTasksOwnThread() throws Exception {
        new EventLoop().run(() -> {
            Thread own = Thread.currentThread();
            assertThat(await(blocking(Thread::currentThread))).isSameAs(own);
        });
    }

    @Test
    void whatItThrowsIsThrownWhereItIsAwaited() throws Exception {
        var lost = new IOException("lost");
        new EventLoop()
                .run(() -> assertThatThrownBy(() -> await(blocking(() -> {
                            throw lost;
                        })))
                        .isSameAs(lost));
    }

    @Test
    void theLoopIsNotTheThreadsMeanwhile() throws Exception {
        new EventLoop().run(() -> {
            await(blocking(() -> {
                assertThatIllegalStateException().isThrownBy(() -> sleep(Duration.ZERO));
                return 0;
            }));
            sleep(Duration.ZERO);
        });
    }

    @Test
    void cancellingInterruptsItAndLeavesNoInterruptBehind() throws Exception {
        var begun = new CountDownLatch(1);
        var interrupted = new AtomicBoolean();
        new EventLoop().run(() -> {
            Task<Void> task = createTask("blocked", () -> {
                try {
                    await(blocking(() -> blockForEver(begun, interrupted)));
                } finally {
                    assertThat(Thread.currentThread().isInterrupted()).isFalse();
                    sleep(Duration.ofMillis(1));
                }
            });
            await(blocking(() -> {
                begun.await();
                return 0;
            }));
            assertThat(task.cancel()).isTrue();
            assertThatThrownBy(() -> await(task)).isInstanceOf(CancelledError.class);
        });
        assertThat(interrupted).isTrue();
    }

    @Test
    void aCallThatDoesNotCareIsCancelledWhenItEnds() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new AtomicBoolean();
        new EventLoop().run(() -> {
            Task<Integer> task = createTask(
                    "stubborn",
                    () -> await(blocking(() -> {
                        begun.countDown();
                        while (!go.get()) {
                            Thread.onSpinWait();
                        }
                        return 42;
                    })));
            await(blocking(() -> {
                begun.await();
                return 0;
            }));
            task.cancel();
            sleep(Duration.ZERO);
            assertThat(task.isDone()).isFalse();
            go.set(true);
            assertThatThrownBy(() -> await(task)).isInstanceOf(CancelledError.class);
        });
    }

    @Test
    void aTimeoutInterruptsIt() throws Exception {
        var interrupted = new AtomicBoolean();
        new EventLoop()
                .run(() -> assertThatThrownBy(() -> await(timeout(
                                Duration.ofMillis(20),
                                () -> await(blocking(() -> blockForEver(new CountDownLatch(1), interrupted))))))
                        .isInstanceOf(TimeoutException.class));
        assertThat(interrupted).isTrue();
    }

    @Test
    void manyBlockAtOnce() throws Exception {
        int count = 1_000;
        var all = new CountDownLatch(count);
        int sum = new EventLoop().run(() -> {
            List<Task<Integer>> tasks = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                tasks.add(createTask(() -> await(blocking(() -> {
                    all.countDown();
                    all.await();
                    return 1;
                }))));
            }
            int ended = 0;
            for (Task<Integer> task : tasks) {
                ended += await(task);
            }
            return ended;
        });
        assertThat(sum).isEqualTo(count);
    }

    @Test
    void closingTheLoopEndsIt() throws Exception {
        var begun = new CountDownLatch(1);
        var interrupted = new AtomicBoolean();
        var loop = new EventLoop();
        Task<?> task = loop.createTask("blocked", () -> await(blocking(() -> blockForEver(begun, interrupted))));
        loop.runUntilComplete(loop.createTask("main", () -> {
            while (begun.getCount() > 0) {
                sleep(Duration.ofMillis(1));
            }
            return 0;
        }));
        loop.close();
        task.thread().join();
        assertThat(interrupted).isTrue();
        assertThat(task.state()).isEqualTo(Future.State.PENDING);
    }

    /// Its request to cancel is still due, and would interrupt the call, were that ever made.
    @Test
    void aTaskThatEndsWithTheLoopIsNotInterruptedByACallThatItCannotMake() {
        var loop = new EventLoop();
        var trail = new ArrayList<String>();
        Task<?> task = loop.createTask("left over", () -> {
            try {
                sleep(Duration.ZERO);
                return 0;
            } finally {
                try {
                    await(blocking(() -> trail.add("called")));
                } finally {
                    trail.add(Thread.interrupted() ? "stray" : "clean");
                }
            }
        });
        loop.callSoon(task::cancel);
        loop.callSoon(loop::stop);
        loop.runForever();
        loop.close();
        assertThat(trail).containsExactly("clean");
    }

    private static int blockForEver(CountDownLatch begun, AtomicBoolean interrupted) throws InterruptedException {
        begun.countDown();
        try {
            new CountDownLatch(1).await();
            return 0;
        } catch (InterruptedException expected) {
            interrupted.set(true);
            throw expected;
        }
    }
}
