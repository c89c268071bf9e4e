package tandem.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static tandem.loop.Async.await;
import static tandem.loop.Async.createTask;
import static tandem.loop.Async.sleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
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

    /// Due within a fifth of a second, in no order, many at the same time; a third of them is cancelled.
    @ParameterizedTest
    @MethodSource("clocks")
    void aThousandTimersComeInOrderAndNoneTooEarly(Clock clock) throws Exception {
        var loop = new EventLoop(clock);
        var random = new SplittableRandom(7);
        var expected = new ArrayList<TimerHandle>();
        var came = new ArrayList<TimerHandle>();
        var early = new AtomicInteger();
        long begin = clock.nanos();
        loop.run(() -> {
            for (int i = 0; i < 1000; i++) {
                var timer = new TimerHandle[1];
                timer[0] = loop.callAt(begin + random.nextLong(200) * 1_000_000, () -> {
                    came.add(timer[0]);
                    early.addAndGet(clock.nanos() < timer[0].when() ? 1 : 0);
                });
                expected.add(timer[0]);
            }
            for (int i = 0; i < expected.size(); i += 3) {
                expected.get(i).cancel();
            }
            sleep(Duration.ofMillis(250));
        });
        expected.removeIf(Handle::isCancelled);
        expected.sort(Comparator.comparingLong(TimerHandle::when)); // a stable sort: those of the same time as added
        assertThat(came).isEqualTo(expected);
        assertThat(early).hasValue(0);
    }

    /// They all wait at the same time: 1 GB of stacks and tasks.
    @Test
    void aMillion() throws Exception {
        assumeThat(Runtime.getRuntime().maxMemory())
                .as("bytes that the heap may grow to")
                .isGreaterThan(3L << 30);
        var ended = new AtomicInteger();
        int waited = new EventLoop().run(() -> {
            var gate = new Event();
            for (int i = 0; i < 1_000_000; i++) {
                createTask(() -> {
                    gate.untilSet();
                    ended.incrementAndGet();
                });
            }
            sleep(Duration.ZERO);
            int before = ended.get();
            gate.set();
            sleep(Duration.ZERO);
            sleep(Duration.ZERO);
            return before;
        });
        assertThat(waited).isZero();
        assertThat(ended).hasValue(1_000_000);
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
