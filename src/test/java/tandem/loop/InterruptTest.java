package tandem.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.loop.Async.await;
import static tandem.loop.Async.createTask;
import static tandem.loop.Async.sleep;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import tandem.time.JumpingClock;
import tandem.time.VirtualClock;

/// An interrupt reaches what a task does, never the baton.
@Bounded
class InterruptTest {

    private static void interruptHolder(EventLoop loop) {
        Objects.requireNonNull(loop.batonHolder()).interrupt();
    }

    @Test
    void endsAStepThatBlocks() throws Exception {
        var loop = new EventLoop(new JumpingClock());
        var blocks = new CountDownLatch(1);
        Thread watcher = Thread.ofPlatform().start(() -> {
            try {
                blocks.await();
            } catch (InterruptedException never) {
                throw new AssertionError(never);
            }
            interruptHolder(loop);
        });
        loop.run(() -> {
            Task<Void> blocker = createTask("blocker", () -> {
                blocks.countDown();
                new CountDownLatch(1).await();
            });
            assertThatThrownBy(() -> await(blocker)).isInstanceOf(InterruptedException.class);
            sleep(Duration.ofSeconds(1));
        });
        watcher.join();
    }

    @Test
    void doesNotLetAnIdleLoopSpinAndIsKeptForTheTask() throws Exception {
        var parks = new Semaphore(0);
        var parkedInterrupted = new AtomicBoolean();
        var clock = new VirtualClock() {
            @Override
            public void parkUntil(long deadline) {
                parkedInterrupted.compareAndSet(false, Thread.currentThread().isInterrupted());
                parks.release();
                super.parkUntil(deadline);
            }
        };
        var loop = new EventLoop(clock);
        var kept = new AtomicBoolean();
        Thread runner = Thread.ofPlatform().start(() -> {
            try {
                loop.run(() -> {
                    sleep(Duration.ofSeconds(1));
                    kept.set(Thread.interrupted());
                });
            } catch (Exception unexpected) {
                throw new AssertionError(unexpected);
            }
        });
        for (int i = 0; i < 3; i++) {
            parks.acquire();
            interruptHolder(loop);
        }
        parks.acquire();
        clock.awaitWaiting(1);
        clock.advance(Duration.ofSeconds(1));
        runner.join();
        assertThat(parkedInterrupted).isFalse();
        assertThat(kept).isTrue();
    }

    @Test
    void ofATaskThatWaitsForTheBatonIsKeptForIt() throws Exception {
        var loop = new EventLoop(new JumpingClock());
        boolean kept = loop.run(() -> {
            Task<Boolean> waits = createTask("waits", () -> {
                sleep(Duration.ofSeconds(1));
                return Thread.interrupted();
            });
            sleep(Duration.ofMillis(1));
            waits.thread().interrupt();
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
            sleep(Duration.ofMillis(1));
            return await(waits);
        });
        assertThat(kept).isTrue();
    }

    @Test
    void ofTheRunningThreadIsKeptForItsReturn() throws Exception {
        Thread.currentThread().interrupt();
        int answer = new EventLoop(new JumpingClock()).run(() -> {
            sleep(Duration.ofSeconds(1));
            return 42;
        });
        assertThat(answer).isEqualTo(42);
        assertThat(Thread.interrupted()).isTrue();
    }
}
