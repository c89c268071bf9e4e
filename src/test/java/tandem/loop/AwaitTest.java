package tandem.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.loop.Async.await;
import static tandem.loop.Async.createTask;
import static tandem.loop.Async.currentTask;
import static tandem.loop.Async.sleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import tandem.time.JumpingClock;

/// Waiting, and being cancelled meanwhile.
@Bounded
class AwaitTest {

    private static final Duration LONG = Duration.ofHours(1);

    private final EventLoop loop = new EventLoop(new JumpingClock());
    private final List<String> trail = new ArrayList<>();

    private int slowFunction() {
        trail.add(currentTask().name());
        sleep(Duration.ofSeconds(3));
        return 42;
    }

    private void spin() {
        while (true) {
            trail.add("spin");
            sleep(Duration.ofSeconds(1));
        }
    }

    @Test
    void theSpinnerSpinsUntilTheAnswerIsThere() throws Exception {
        int answer = loop.run(() -> {
            Task<Void> spinner = createTask("spinner", () -> spin());
            int result = await(() -> slowFunction());
            spinner.cancel();
            assertThatThrownBy(() -> await(spinner)).isInstanceOf(CancelledError.class);
            return result;
        });
        assertThat(answer).isEqualTo(42);
        assertThat(trail).containsExactly("main", "spin", "spin", "spin");
        assertThat(loop.clock().nanos()).isEqualTo(3_000_000_000L);
    }

    @Test
    void aCoroutineIsAwaitedWithoutASwitch() throws Exception {
        loop.run(() -> {
            createTask("other", () -> {
                trail.add("other");
            });
            await(() -> {
                trail.add("inner");
            });
            trail.add("outer");
        });
        assertThat(trail).containsExactly("inner", "outer", "other");
    }

    @Test
    void catchExceptionDoesNotSwallowACancellation() throws Exception {
        Task<?> stubborn = loop.run(() -> {
            Task<Void> task = createTask("stubborn", () -> {
                try {
                    sleep(LONG);
                } catch (Exception never) {
                    trail.add("swallowed");
                }
            });
            sleep(Duration.ZERO);
            task.cancel();
            return task;
        });
        assertThat(stubborn.isCancelled()).isTrue();
        assertThat(trail).isEmpty();
    }

    @Test
    void uncancelTakesARequestBack() throws Exception {
        int left = loop.run(() -> {
            Task<Integer> task = createTask("patient", () -> {
                try {
                    sleep(LONG);
                } catch (CancelledError cancelled) {
                    return currentTask().uncancel();
                }
                return -1;
            });
            sleep(Duration.ZERO);
            task.cancel();
            task.cancel();
            assertThat(task.cancelling()).isEqualTo(2);
            return await(task);
        });
        assertThat(left).isEqualTo(1);
    }

    @Test
    void aTaskHasOnlyTheResultOfItsCoroutine() throws Exception {
        loop.run(() -> {
            Task<Integer> task = createTask("one", () -> 1);
            assertThatThrownBy(() -> task.setResult(2)).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(task::result).isInstanceOf(InvalidStateException.class);
            assertThat(await(task)).isEqualTo(1);
        });
    }

    @Test
    void aTaskCannotAwaitItselfNorAnotherLoop() throws Exception {
        Future<Integer> foreign = new EventLoop().createFuture();
        loop.run(() -> {
            assertThatIllegalStateException().isThrownBy(() -> await(currentTask()));
            assertThatIllegalStateException().isThrownBy(() -> await(foreign));
        });
    }

    @Test
    void aCallbackCannotWait() throws Exception {
        var refused = new AtomicBoolean();
        loop.run(() -> {
            loop.callSoon(() -> {
                assertThat(loop.currentTask()).isNull();
                assertThatIllegalStateException().isThrownBy(() -> sleep(LONG));
                refused.set(true);
            });
            sleep(Duration.ofMillis(1));
        });
        assertThat(refused).isTrue();
    }

    @Test
    void aSemaphoreLetsSoManyIn() throws Exception {
        var semaphore = new Semaphore(3);
        loop.run(() -> {
            var downloads = new ArrayList<Task<Void>>();
            for (int i = 0; i < 10; i++) {
                downloads.add(createTask("download " + i, () -> {
                    try (var _ = await(semaphore::acquire)) {
                        sleep(Duration.ofSeconds(1));
                    }
                }));
            }
            for (Task<Void> download : downloads) {
                await(download);
            }
        });
        assertThat(loop.clock().nanos()).isEqualTo(4_000_000_000L);
        assertThat(semaphore).hasToString("Semaphore[permits=3, waiting=0]");
    }
}
