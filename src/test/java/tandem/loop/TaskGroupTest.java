package tandem.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static tandem.loop.Async.await;
import static tandem.loop.Async.currentTask;
import static tandem.loop.Async.sleep;
import static tandem.loop.Async.taskGroup;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tandem.time.JumpingClock;

/// What a group looks like from outside; the order of its events is in the scenarios.
@Bounded
class TaskGroupTest {

    private static final Duration LONG = Duration.ofHours(1);

    private final EventLoop loop = new EventLoop(new JumpingClock());

    @Test
    void givesItsTasksDone() throws Exception {
        List<Task<Integer>> tasks = new ArrayList<>();
        loop.run(() -> {
            await(taskGroup(group -> {
                for (int i = 1; i <= 3; i++) {
                    int seconds = i;
                    tasks.add(group.createTask(() -> {
                        sleep(Duration.ofSeconds(seconds));
                        return seconds;
                    }));
                }
            }));
            assertThat(tasks).extracting(Future::result).containsExactly(1, 2, 3);
        });
    }

    @Test
    void throwsAllFailuresAtOnce() throws Exception {
        var first = new IOException("first");
        var second = new IOException("second");
        var body = new IOException("body");
        loop.run(() -> {
            assertThatExceptionOfType(ExceptionGroup.class)
                    .isThrownBy(() -> await(taskGroup(group -> {
                        group.createTask("fails", () -> {
                            throw first;
                        });
                        group.createTask("fails as it is cancelled", () -> {
                            try {
                                sleep(LONG);
                            } finally {
                                throwIt(second);
                            }
                        });
                        try {
                            sleep(LONG);
                        } catch (CancelledError cancelled) {
                            throw body;
                        }
                    })))
                    .satisfies(group -> {
                        assertThat(group.exceptions()).containsExactly(first, second, body);
                        assertThat(group).hasCause(first).hasSuppressedException(second);
                    });
            assertThat(currentTask().cancelling()).isZero();
            assertThat(loop.clock().nanos()).isZero();
        });
    }

    private static void throwIt(Exception exception) throws Exception {
        throw exception;
    }

    @Test
    void takesNoTaskWhenItHasEnded() throws Exception {
        loop.run(() -> {
            List<TaskGroup> groups = new ArrayList<>();
            await(taskGroup(groups::add));
            assertThatIllegalStateException()
                    .isThrownBy(() -> groups.getFirst().createTask(() -> 42))
                    .withMessageContaining("ended");
        });
    }
}
