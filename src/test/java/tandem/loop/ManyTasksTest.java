package tandem.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.loop.Async.await;
import static tandem.loop.Async.createTask;
import static tandem.loop.Async.sleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tandem.time.Clock;
import tandem.time.JumpingClock;

/// Many tasks, one at a time.
@Bounded
class ManyTasksTest {

    static Clock[] clocks() {
        return new Clock[] {Clock.real(), new JumpingClock()};
    }

    @ParameterizedTest
    @MethodSource("clocks")
    void neverTwoAtOnceAndNoneLost(Clock clock) throws Exception {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        int sum = new EventLoop(clock).run(() -> {
            var random = new SplittableRandom(42);
            var tasks = new ArrayList<Task<Integer>>();
            for (int i = 0; i < 10_000; i++) {
                Duration nap = Duration.ofNanos(random.nextLong(0, 3_000_000));
                tasks.add(createTask(() -> {
                    for (int turn = 0; turn < 3; turn++) {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        inside.decrementAndGet();
                        sleep(turn == 1 ? nap : Duration.ZERO);
                    }
                    return 1;
                }));
            }
            int ended = 0;
            for (Task<Integer> task : tasks) {
                ended += await(task);
            }
            return ended;
        });
        assertThat(sum).isEqualTo(10_000);
        assertThat(most).hasValue(1);
    }

    @Test
    void cancelledTimersDoNotPileUp() throws Exception {
        var loop = new EventLoop(new JumpingClock());
        loop.run(() -> {
            for (int i = 0; i < 100_000; i++) {
                TimerHandle never = loop.callLater(Duration.ofDays(1 + i % 7), () -> {});
                never.cancel();
                never.cancel();
            }
            sleep(Duration.ofSeconds(1));
        });
        assertThat(loop.clock().nanos()).isEqualTo(1_000_000_000L);
    }

    @Test
    void tenThousandCancelledAtTheEnd() throws Exception {
        var tasks = new ArrayList<Task<Void>>();
        new EventLoop().run(() -> {
            for (int i = 0; i < 10_000; i++) {
                tasks.add(createTask(() -> sleep(Duration.ofHours(1))));
            }
            sleep(Duration.ZERO);
        });
        assertThat(tasks).allMatch(Future::isCancelled);
    }
}
