package tandem.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Pause and speed, over a base clock that the test moves.
@Timeout(30)
class PacedClockTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Semaphore parks = new Semaphore(0);
    private final VirtualClock base = new VirtualClock() {
        @Override
        public void parkUntil(long deadline) {
            parks.release();
            super.parkUntil(deadline);
        }
    };
    private final PacedClock clock = new PacedClock(base);

    @Test
    void timeDoesNotPassWhilePaused() {
        base.advance(SECOND);
        clock.pause();
        base.advance(SECOND.multipliedBy(100));
        assertThat(clock.nanos()).isEqualTo(SECOND.toNanos());
        clock.resume();
        base.advance(SECOND);
        assertThat(clock.nanos()).isEqualTo(SECOND.toNanos() * 2);
    }

    @Test
    void timeNeverRunsBackwardsWhoeverPauses() throws Exception {
        var clock = new PacedClock();
        var over = new AtomicBoolean();
        Callable<Boolean> backwards = () -> {
            long last = clock.nanos();
            while (!over.get()) {
                long now = clock.nanos();
                if (now < last) {
                    return true;
                }
                last = now;
            }
            return false;
        };
        try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> readings = List.of(readers.submit(backwards), readers.submit(backwards));
            for (int i = 0; i < 100_000; i++) {
                clock.pause();
                clock.resume();
            }
            over.set(true);
            assertThat(readings.get(0).get()).isFalse();
            assertThat(readings.get(1).get()).isFalse();
        }
    }

    @Test
    void whatTookRealTimeTookAsMuchOfItsOwnAsItsPaceHasIt() {
        assertThat(clock.paced(1000)).isEqualTo(1000);
        clock.setSpeed(0.1);
        assertThat(clock.paced(1000)).isEqualTo(100);
        clock.pause();
        assertThat(clock.paced(1000)).isZero();
    }

    @Test
    void speedHoldsFromNowOn() {
        base.advance(SECOND);
        clock.setSpeed(0.25);
        base.advance(SECOND.multipliedBy(4));
        assertThat(clock.nanos()).isEqualTo(SECOND.toNanos() * 2);
    }

    @Test
    void aSleeperFollowsPauseAndSpeed() throws InterruptedException {
        Thread sleeper = VirtualClockTest.sleeper(clock, SECOND);
        base.awaitWaiting(1);
        clock.pause();
        base.advance(SECOND.multipliedBy(10));
        clock.setSpeed(0.5);
        clock.resume();
        base.awaitWaiting(1);
        base.advance(SECOND);
        assertThat(clock.nanos()).isEqualTo(SECOND.toNanos() / 2);
        base.awaitWaiting(1);
        base.advance(SECOND);
        sleeper.join();
        assertThat(clock.nanos()).isEqualTo(SECOND.toNanos());
    }

    @Test
    void aSleeperWakesAtOnceWhenTheClockIsMadeFaster() throws InterruptedException {
        clock.setSpeed(0.001);
        Thread sleeper = VirtualClockTest.sleeper(clock, SECOND);
        parks.acquire();
        clock.setSpeed(1);
        parks.acquire();
        base.awaitWaiting(1);
        base.advance(SECOND);
        sleeper.join();
    }

    @Test
    void alarmsFollowTooAndRunInOrder() throws InterruptedException {
        clock.pause();
        var rang = new CountDownLatch(3);
        var order = new ArrayList<String>();
        for (String name : List.of("third", "first", "second")) {
            clock.after(name.equals("third") ? SECOND.multipliedBy(2) : SECOND, () -> {
                order.add(name);
                rang.countDown();
            });
        }
        clock.after(SECOND, () -> order.add("never")).cancel();
        base.advance(SECOND.multipliedBy(10));
        assertThat(rang.getCount()).isEqualTo(3);
        clock.resume();
        base.awaitWaiting(1);
        base.advance(SECOND.multipliedBy(2));
        rang.await();
        assertThat(order).containsExactly("first", "second", "third");
    }

    @Test
    void aDeadlineIsReachedWhenTheClockSaysSo() {
        var random = new SplittableRandom(7);
        for (int i = 0; i < 10_000; i++) {
            var pace = new Pace(random.nextLong(1L << 50), random.nextLong(1L << 50), 1 - random.nextDouble());
            long deadline = pace.start() + random.nextLong(1L << 40);
            assertThat(pace.at(pace.realAt(deadline))).isGreaterThanOrEqualTo(deadline);
        }
    }

    @Test
    void aSpeedIsAboveZeroAndAtMostOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> clock.setSpeed(0));
        assertThatIllegalArgumentException().isThrownBy(() -> clock.setSpeed(1.5));
        assertThatIllegalArgumentException().isThrownBy(() -> clock.setSpeed(Double.NaN));
    }
}
