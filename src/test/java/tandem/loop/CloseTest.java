package tandem.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static tandem.loop.Async.await;
import static tandem.loop.Async.sleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tandem.time.JumpingClock;

/// What becomes of callbacks when their loop is closed.
@Bounded
class CloseTest {

    private static final Duration LONG = Duration.ofHours(1);

    private final EventLoop loop = new EventLoop(new JumpingClock());
    private final List<String> trail = new ArrayList<>();

    @Test
    void callbacksThatHaveNotRunAreCancelled() {
        Handle soon = loop.callSoon(() -> trail.add("soon"));
        Handle later = loop.callLater(LONG, () -> trail.add("later"));
        Handle posted = loop.callSoonThreadsafe(() -> trail.add("posted"));
        loop.close();
        assertThat(trail).isEmpty();
        assertThat(Stream.of(soon, later, posted)).allMatch(Handle::isCancelled);
    }

    @Test
    void callbacksThatHaveRunAreNot() throws Exception {
        Handle posted = loop.callSoonThreadsafe(() -> trail.add("posted"));
        Handle timer = loop.callLater(LONG, () -> trail.add("timer"));
        loop.run(() -> sleep(LONG));
        assertThat(trail).containsExactly("posted", "timer");
        assertThat(Stream.of(posted, timer)).noneMatch(Handle::isCancelled);
    }

    @Test
    void manyTimersAreCancelledAtOnce() {
        List<Handle> timers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            timers.add(loop.callLater(LONG, () -> trail.add("timer")));
        }
        loop.close();
        assertThat(timers).allMatch(Handle::isCancelled);
    }

    @Test
    void aTaskThatEndsWithTheLoopCannotPostEither() throws Exception {
        loop.createTask("left over", () -> {
            try {
                sleep(LONG);
                return 0;
            } finally {
                assertThatIllegalStateException()
                        .isThrownBy(() -> loop.callSoonThreadsafe(() -> trail.add("posted")))
                        .withMessageContaining("closed");
                trail.add("refused");
            }
        });
        loop.runUntilComplete(loop.createTask("main", () -> 0));
        loop.close();
        assertThat(trail).containsExactly("refused");
    }

    @Test
    void aStageMayCompleteAfterwards() throws Exception {
        var stage = new CompletableFuture<Integer>();
        loop.createTask("asks", () -> await(stage));
        loop.runUntilComplete(loop.createTask("main", () -> 0));
        loop.close();
        assertThat(stage.complete(42)).isTrue();
    }
}
