package tandem.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.loop.Async.await;
import static tandem.loop.Async.createTask;
import static tandem.loop.Async.runInExecutor;
import static tandem.loop.Async.sleep;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tandem.time.Clock;
import tandem.time.JumpingClock;

/// Where other threads meet the loop: wake-ups, executors, stages.
@Bounded
class OtherThreadsTest {

    private final ExecutorService pool = Executors.newSingleThreadExecutor();

    static Clock[] clocks() {
        return new Clock[] {Clock.real(), new JumpingClock()};
    }

    @AfterEach
    void endPool() {
        pool.shutdownNow();
    }

    /// Each wake-up waits for the one before to be handled, so that the loop is about to go idle at every one.
    @Test
    void wakeAnIdleLoop() throws Exception {
        var loop = new EventLoop();
        var counted = new AtomicInteger();
        loop.run(() -> {
            Future<Integer> all = loop.createFuture();
            var waker = pool.submit(() -> {
                for (int i = 0; i < 10_000; i++) {
                    var handled = new CountDownLatch(1);
                    loop.callSoonThreadsafe(() -> {
                        counted.incrementAndGet();
                        handled.countDown();
                    });
                    handled.await();
                }
                return loop.callSoonThreadsafe(() -> all.setResult(counted.get()));
            });
            assertThat(await(all).intValue()).isEqualTo(10_000);
            assertThat(waker.get()).isNotNull();
        });
    }

    @ParameterizedTest
    @MethodSource("clocks")
    void awaitAnExecutor(Clock clock) throws Exception {
        var loop = new EventLoop(clock);
        long start = clock.nanos();
        String worker = loop.run(() -> {
            loop.callLater(Duration.ofHours(1), () -> {});
            return await(runInExecutor(pool, () -> Thread.currentThread().getName()));
        });
        assertThat(worker).startsWith("pool");
        assertThat(clock.nanos() - start).isLessThan(Duration.ofHours(1).toNanos());
    }

    @ParameterizedTest
    @MethodSource("clocks")
    void theLoopGoesOnWhileAnExecutorWorks(Clock clock) throws Exception {
        var go = new CountDownLatch(1);
        new EventLoop(clock).run(() -> {
            createTask("other", go::countDown);
            await(runInExecutor(pool, () -> go.await()));
        });
        assertThat(go.getCount()).isZero();
    }

    @Test
    void cancellingLeavesTheThreadAloneAndDropsItsResult() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var ranQueued = new AtomicBoolean();
        new EventLoop().run(() -> {
            Future<Void> running = runInExecutor(pool, () -> {
                begun.countDown();
                go.await();
                ended.countDown();
            });
            Future<Void> queued = runInExecutor(pool, () -> ranQueued.set(true));
            begun.await();
            assertThat(running.cancel()).isTrue();
            assertThat(queued.cancel()).isTrue();
            go.countDown();
            ended.await();
            await(runInExecutor(pool, () -> 0));
            assertThat(running.isCancelled()).isTrue();
        });
        assertThat(ranQueued).isFalse();
    }

    @Test
    void awaitAStage() throws Exception {
        int three = new EventLoop().run(() -> {
            int one = await(CompletableFuture.completedFuture(1));
            return one + await(CompletableFuture.supplyAsync(() -> 1, pool).thenApply(value -> value + 1));
        });
        assertThat(three).isEqualTo(3);
    }

    @Test
    void aStageFailsWithItsOwnException() throws Exception {
        var lost = new IOException("lost");
        new EventLoop().run(() -> {
            var failing =
                    CompletableFuture.runAsync(() -> {}, pool).thenCompose(_ -> CompletableFuture.failedStage(lost));
            assertThatThrownBy(() -> await(failing)).isSameAs(lost);
            assertThatThrownBy(() -> {
                        var stage = new CompletableFuture<Integer>();
                        stage.cancel(true);
                        await(stage);
                    })
                    .isInstanceOf(CancelledError.class);
        });
    }

    @Test
    void cancellingAnAwaitCancelsTheStage() throws Exception {
        var stage = new CompletableFuture<Integer>();
        new EventLoop(new JumpingClock()).run(() -> {
            Task<Integer> task = createTask("asks", () -> await(stage));
            sleep(Duration.ZERO);
            task.cancel();
            assertThatThrownBy(() -> await(task)).isInstanceOf(CancelledError.class);
            sleep(Duration.ofSeconds(1));
        });
        assertThat(stage).isCancelled();
    }
}
