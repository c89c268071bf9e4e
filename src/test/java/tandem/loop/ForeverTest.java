package tandem.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static tandem.loop.Async.sleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import tandem.time.JumpingClock;

/// Runs that end when they are told to.
@Bounded
class ForeverTest {

    private final EventLoop loop = new EventLoop(new JumpingClock());
    private final List<String> trail = new ArrayList<>();

    @Test
    void itEndsWithTheIterationInWhichItIsStopped() {
        loop.callSoon(() -> {
            trail.add("first");
            loop.stop();
            loop.callSoon(() -> trail.add("next iteration"));
        });
        loop.callSoon(() -> trail.add("second"));
        loop.runForever();
        assertThat(trail).containsExactly("first", "second");
        loop.callSoon(loop::stop);
        loop.runForever();
        assertThat(trail).containsExactly("first", "second", "next iteration");
    }

    /// As in asyncio: one iteration, and no waiting.
    @Test
    void stoppedBeforeItRunsOneIteration() {
        loop.stop();
        loop.callSoon(() -> trail.add("ready"));
        loop.callLater(Duration.ofHours(1), () -> trail.add("late"));
        loop.runForever();
        assertThat(trail).containsExactly("ready");
        assertThat(loop.clock().nanos()).isZero();
    }

    @Test
    void tasksGoOnInTheNextRun() throws Exception {
        Task<Integer> task = loop.createTask("slow", () -> {
            sleep(Duration.ofSeconds(1));
            return 42;
        });
        loop.callSoon(loop::stop);
        loop.runForever();
        assertThat(task.isDone()).isFalse();
        assertThat(loop.runUntilComplete(task)).isEqualTo(42);
    }

    @Test
    void stoppedBeforeWhatItRunsForItSaysSo() {
        Future<Integer> never = loop.createFuture();
        loop.callSoon(loop::stop);
        assertThatIllegalStateException()
                .isThrownBy(() -> loop.runUntilComplete(never))
                .withMessage("the loop was stopped before Future[pending] was done");
    }

    @Test
    void anotherThreadStopsItByACallback() throws Exception {
        var real = new EventLoop();
        var running = new CountDownLatch(1);
        real.callSoon(running::countDown);
        Thread runner = Thread.ofPlatform().start(real::runForever);
        running.await();
        assertThatIllegalStateException().isThrownBy(real::stop);
        var _ = real.callSoonThreadsafe(real::stop);
        runner.join();
        real.close();
        assertThat(real.isClosed()).isTrue();
    }
}
