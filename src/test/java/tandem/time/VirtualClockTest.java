package tandem.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Time that moves when it is told to.
@Timeout(30)
class VirtualClockTest {

    @Test
    void advanceWakesSleepersAtTheirTime() throws InterruptedException {
        var clock = new VirtualClock();
        Thread sleeper = sleeper(clock, Duration.ofSeconds(2));
        clock.awaitWaiting(1);
        clock.advance(Duration.ofSeconds(1));
        assertThat(clock.waiting()).isEqualTo(1);
        clock.advance(Duration.ofSeconds(1));
        sleeper.join();
    }

    @Test
    void advanceRunsAlarmsOneAfterTheOther() {
        var clock = new VirtualClock();
        var rang = new ArrayList<Long>();
        clock.after(Duration.ofNanos(5), () -> rang.add(clock.nanos()));
        clock.after(Duration.ofNanos(3), () -> {
            rang.add(clock.nanos());
            clock.after(Duration.ofNanos(1), () -> rang.add(clock.nanos()));
        });
        clock.after(Duration.ofNanos(4), () -> rang.add(-1L)).cancel();
        clock.advance(Duration.ofNanos(10));
        assertThat(rang).containsExactly(3L, 4L, 5L);
        assertThat(clock.nanos()).isEqualTo(10);
    }

    @Test
    void jumpGoesToTheNextDeadline() {
        var clock = new VirtualClock();
        clock.after(Duration.ofNanos(7), () -> {});
        assertThat(clock.jump()).isTrue();
        assertThat(clock.nanos()).isEqualTo(7);
        assertThat(clock.jump()).isFalse();
    }

    @Test
    void onAJumpingClockNobodyWaits() throws InterruptedException {
        var clock = new JumpingClock();
        clock.sleep(Duration.ofDays(365));
        assertThat(clock.nanos()).isEqualTo(Duration.ofDays(365).toNanos());
    }

    static Thread sleeper(Clock clock, Duration duration) {
        return Thread.ofVirtual().start(() -> {
            try {
                clock.sleep(duration);
            } catch (InterruptedException unexpected) {
                throw new AssertionError(unexpected);
            }
        });
    }
}
