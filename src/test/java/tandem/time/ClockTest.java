package tandem.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The real clock, and what every clock does.
@Timeout(30)
class ClockTest {

    private final Clock clock = Clock.real();

    @Test
    void sleepsAtLeastSoLong() throws InterruptedException {
        long start = clock.nanos();
        clock.sleep(Duration.ofMillis(20));
        assertThat(clock.nanos() - start).isGreaterThanOrEqualTo(20_000_000);
    }

    @Test
    void sleepIsInterruptible() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> clock.sleep(Duration.ofHours(1))).isInstanceOf(InterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void deadlinesDoNotOverflow() {
        assertThat(clock.deadline(Duration.ofDays(1_000_000))).isEqualTo(Long.MAX_VALUE);
        assertThat(clock.deadline(Duration.ofSeconds(-1))).isLessThan(clock.deadline(Duration.ZERO));
        assertThat(clock.deadline(Duration.ofDays(-1_000_000))).isNegative();
    }

    @Test
    void anAlarmRunsOnADaemonThreadThatEndsWithIt() throws InterruptedException {
        var rang = new CountDownLatch(1);
        var thread = new AtomicReference<Thread>();
        clock.after(Duration.ofMillis(1), () -> {
            thread.set(Thread.currentThread());
            rang.countDown();
        });
        rang.await();
        assertThat(thread.get().getName()).isEqualTo("tandem-clock");
        assertThat(thread.get().isDaemon()).isTrue();
        thread.get().join();
    }

    @Test
    void cancellingTheLastAlarmEndsTheThread() throws InterruptedException {
        var thread = new AtomicReference<Thread>();
        var rang = new CountDownLatch(1);
        Alarm far = clock.after(Duration.ofDays(1), () -> {});
        clock.after(Duration.ZERO, () -> {
            thread.set(Thread.currentThread());
            rang.countDown();
        });
        rang.await();
        far.cancel();
        thread.get().join();
    }

    @Test
    void alarmsThatComeAndGoOneByOneShareAThread() throws InterruptedException {
        var first = new AtomicReference<Thread>();
        var next = new AtomicReference<Thread>();
        ring(first);
        ring(next);
        assertThat(next.get()).isSameAs(first.get());
    }

    private void ring(AtomicReference<Thread> thread) throws InterruptedException {
        var rang = new CountDownLatch(1);
        clock.after(Duration.ofMillis(1), () -> {
            thread.set(Thread.currentThread());
            rang.countDown();
        });
        rang.await();
    }

    @Test
    void anAlarmThatThrowsHarmsNoOther() throws InterruptedException {
        var rang = new CountDownLatch(1);
        clock.after(Duration.ofMillis(1), () -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, _) -> {});
            throw new IllegalStateException("broken alarm");
        });
        clock.after(Duration.ofMillis(2), rang::countDown);
        rang.await();
    }
}
