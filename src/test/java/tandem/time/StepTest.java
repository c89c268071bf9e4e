package tandem.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A paused clock that is moved on by hand, and those who stand meanwhile. Its base never moves.
@Timeout(30)
class StepTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final PacedClock clock = new PacedClock(new VirtualClock());

    StepTest() {
        clock.pause();
    }

    @Test
    void aStepGoesToTheNextDeadlineAndWakesNobodyElse() throws InterruptedException {
        Thread first = VirtualClockTest.sleeper(clock, SECOND);
        Thread second = VirtualClockTest.sleeper(clock, SECOND.multipliedBy(2));
        awaitWaiting(2);
        assertThat(clock.step()).isTrue();
        first.join();
        assertThat(clock.nanos()).isEqualTo(SECOND.toNanos());
        awaitWaiting(1);
        assertThat(second.isAlive()).isTrue();
        assertThat(clock.step()).isTrue();
        second.join();
        assertThat(clock.nanos()).isEqualTo(SECOND.toNanos() * 2);
        assertThat(clock.step()).as("nobody waits").isFalse();
    }

    @Test
    void anAlarmIsADeadlineUnlessItWasCancelled() throws InterruptedException {
        var rang = new CountDownLatch(1);
        clock.after(SECOND.multipliedBy(3), rang::countDown);
        clock.after(SECOND, () -> {}).cancel();
        assertThat(clock.step()).isTrue();
        rang.await();
        assertThat(clock.nanos()).isEqualTo(SECOND.toNanos() * 3);
        assertThat(clock.step()).isFalse();
    }

    /// A time-out limits what comes from where no clock is paused: an answer may be on its way.
    @Test
    void aStepDoesNotGoToALimitAlone() throws InterruptedException {
        var lost = new CountDownLatch(1);
        clock.limit(SECOND, lost::countDown);
        assertThat(clock.step()).isFalse();
        assertThat(clock.nanos()).isZero();

        Thread sleeper = VirtualClockTest.sleeper(clock, SECOND.multipliedBy(2));
        awaitWaiting(1);
        assertThat(clock.step()).isTrue();
        lost.await();
        assertThat(clock.nanos()).isEqualTo(SECOND.toNanos());
        assertThat(clock.step()).isTrue();
        sleeper.join();
    }

    /// As a server does that never answers: what it keeps is not on its way.
    @Test
    void aStepGoesToALimitWhereSomebodySleepsForEver() throws InterruptedException {
        var lost = new CountDownLatch(1);
        clock.limit(SECOND, lost::countDown);
        Thread silent = VirtualClockTest.sleeper(clock, ChronoUnit.FOREVER.getDuration());
        while (!clock.step()) {
            Thread.onSpinWait(); // it has not begun to sleep
        }
        lost.await();
        assertThat(clock.nanos()).isEqualTo(SECOND.toNanos());
        silent.interrupt();
        silent.join();
    }

    @Test
    void whoComesOutOfAWaitStandsUntilTimeGoesOn() throws InterruptedException {
        var through = new AtomicBoolean();
        Thread lane = Thread.startVirtualThread(() -> {
            clock.pass("lane", () -> false);
            through.set(true);
        });
        awaitStanding(1);
        assertThat(through).isFalse();
        clock.resume();
        lane.join();
        assertThat(through).isTrue();
        assertThat(clock.standing()).isZero();
    }

    @Test
    void inAStepALanePassesOnceAndEachLaneForItself() throws InterruptedException {
        var passes = new Semaphore(0);
        var counts = List.of(new AtomicInteger(), new AtomicInteger());
        List<Thread> lanes = counts.stream()
                .map(count -> Thread.startVirtualThread(() -> {
                    for (int i = 0; i < 3; i++) {
                        clock.pass(count, () -> false);
                        count.incrementAndGet();
                        passes.release();
                    }
                }))
                .toList();
        for (int step = 1; step <= 3; step++) {
            awaitStanding(2);
            assertThat(clock.step()).isTrue();
            passes.acquire(2);
            int now = step;
            assertThat(counts).allMatch(count -> count.get() == now);
        }
        for (Thread lane : lanes) {
            lane.join();
        }
    }

    @Test
    void aPauseAnewTakesBackWhatAStepAllowed() throws InterruptedException {
        clock.step();
        clock.resume();
        clock.pause();
        Thread lane = Thread.startVirtualThread(() -> clock.pass("lane", () -> false));
        awaitStanding(1);
        clock.resume();
        lane.join();
    }

    @Test
    void whoStandsGoesBeforeTimeMoves() throws InterruptedException {
        Thread sleeper = VirtualClockTest.sleeper(clock, SECOND);
        awaitWaiting(1);
        Thread lane = Thread.startVirtualThread(() -> clock.pass("lane", () -> false));
        awaitStanding(1);
        assertThat(clock.step()).isTrue();
        lane.join();
        assertThat(clock.nanos()).isZero();
        assertThat(clock.step()).isTrue();
        sleeper.join();
        assertThat(clock.nanos()).isEqualTo(SECOND.toNanos());
    }

    @Test
    void anInterruptIsKeptAndDoesNotOpenTheGate() throws InterruptedException {
        var kept = new AtomicBoolean();
        Thread lane = Thread.ofPlatform().start(() -> {
            clock.pass("lane", () -> false);
            kept.set(Thread.currentThread().isInterrupted());
        });
        awaitStanding(1);
        lane.interrupt();
        while (lane.isInterrupted()) {
            Thread.onSpinWait(); // until it has taken note
        }
        assertThat(clock.standing()).isEqualTo(1);
        clock.resume();
        lane.join();
        assertThat(kept).isTrue();
    }

    @Test
    void whoIsReleasedGoes() throws InterruptedException {
        var released = new AtomicBoolean();
        Thread lane = Thread.startVirtualThread(() -> clock.pass("lane", released::get));
        awaitStanding(1);
        released.set(true);
        clock.stir();
        lane.join();
        assertThat(clock.isPaused()).isTrue();
    }

    @Test
    void aClockThatRunsKeepsNobodyAndHasNoSteps() {
        clock.resume();
        clock.pass("lane", () -> false);
        VirtualClockTest.sleeper(clock, SECOND);
        awaitWaiting(1);
        assertThat(clock.step()).isFalse();
        assertThat(clock.nanos()).isZero();
    }

    private void awaitWaiting(int count) {
        while (clock.waiting() != count) {
            Thread.onSpinWait();
        }
    }

    private void awaitStanding(int count) {
        while (clock.standing() != count) {
            Thread.onSpinWait();
        }
    }
}
