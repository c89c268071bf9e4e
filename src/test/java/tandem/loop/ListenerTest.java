package tandem.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.loop.Async.await;
import static tandem.loop.Async.createTask;
import static tandem.loop.Async.sleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tandem.time.JumpingClock;

/// What a listener is told, in order, and on the thread that holds the baton.
@Bounded
class ListenerTest {

    private final EventLoop loop = new EventLoop(new JumpingClock());
    private final List<String> told = new ArrayList<>();

    private void tell(String line) {
        assertThat(loop.batonHolder()).isIn(null, Thread.currentThread());
        told.add(line);
    }

    private final class Recorder implements LoopListener {

        @Override
        public void created(Task<?> task) {
            tell("created " + task.name());
        }

        @Override
        public void step(Task<?> task) {
            tell("step " + task.name());
        }

        @Override
        public void await(Task<?> task, String what) {
            tell(task.name() + " awaits " + what);
        }

        @Override
        public void wake(Task<?> task, @Nullable Task<?> by) {
            tell("wake " + task.name() + " by " + by);
        }

        @Override
        public void cancel(Task<?> task) {
            tell("cancel " + task.name());
        }

        @Override
        public void end(Task<?> task) {
            tell("end " + task);
        }

        @Override
        public void callbackBegins(Handle callback) {
            tell("begin " + callback.label());
        }

        @Override
        public void callbackEnds(Handle callback) {
            tell("end " + callback.label());
        }
    }

    @Test
    void hearsTheLifeOfATask() throws Exception {
        loop.setListener(new Recorder());
        loop.run(() -> {
            Task<Void> spinner = createTask("spinner", () -> sleep(Duration.ofMillis(100)));
            loop.callSoon(() -> {}).named("tick");
            sleep(Duration.ZERO);
            spinner.cancel();
            try {
                await(spinner);
            } catch (CancelledError expected) {
                tell("gone");
            }
        });
        assertThat(told)
                .containsExactly(
                        "created main",
                        "step main",
                        "created spinner",
                        "main awaits sleep 0 ms",
                        "wake main by Task[main, pending]",
                        "step spinner",
                        "spinner awaits sleep 100 ms",
                        "begin tick",
                        "end tick",
                        "step main",
                        "cancel spinner",
                        "wake spinner by Task[main, pending]",
                        "main awaits Task[spinner]",
                        "step spinner",
                        "end Task[spinner, cancelled]",
                        "wake main by Task[spinner, cancelled]",
                        "step main",
                        "gone",
                        "end Task[main, done]");
    }
}
