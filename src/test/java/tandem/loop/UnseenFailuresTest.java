package tandem.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.loop.Async.createTask;
import static tandem.loop.Async.sleep;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A failure that nobody can ask for any more is reported while the loop runs on, once.
@Bounded
class UnseenFailuresTest {

    private final EventLoop loop = new EventLoop();
    private final List<String> reports = new ArrayList<>();

    @BeforeEach
    void listen() {
        loop.setExceptionHandler((message, exception) -> reports.add(message + ": " + exception.getMessage()));
    }

    private static Task<Void> failing(String name) {
        return createTask(name, () -> {
            throw new IOException("lost");
        });
    }

    private static void collectGarbage() {
        System.gc();
        sleep(Duration.ofMillis(1));
    }

    @Test
    void ofATaskThatIsUnreachable() throws Exception {
        loop.run(() -> {
            failing("dropped");
            while (reports.isEmpty()) {
                collectGarbage();
            }
        });
        assertThat(reports).containsExactly("nobody awaited Task[dropped, failed]: lost");
    }

    @Test
    void notOfOneThatSomebodyHasAskedOrStillCan() throws Exception {
        loop.run(() -> {
            Task<Void> kept = failing("kept");
            Task<Void> asked = failing("asked");
            failing("dropped");
            sleep(Duration.ZERO);
            assertThat(asked.exception()).hasMessage("lost");
            while (reports.isEmpty()) {
                collectGarbage();
            }
            assertThat(kept.exception()).hasMessage("lost");
        });
        assertThat(reports).containsExactly("nobody awaited Task[dropped, failed]: lost");
    }

    @Test
    void evenIfAListenerHasLookedAtIt() throws Exception {
        loop.setListener(new LoopListener() {
            @Override
            public void end(Task<?> task) {
                if (!task.isCancelled()) {
                    task.exception();
                }
            }
        });
        loop.run(() -> {
            failing("seen by the listener only");
            sleep(Duration.ZERO);
        });
        assertThat(reports).hasSize(1);
    }
}
