package tandem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tandem.run.WindowWatch;
import tandem.ui.lesson.WindowAccess;

class TidyingTest {
    private final List<Runnable> listening = new ArrayList<>();
    private final WindowAccess window = new WindowAccess(
            Runnable::run,
            listener -> {
                listening.add(listener);
                return () -> listening.remove(listener);
            },
            new WindowWatch(Runnable::run));
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicInteger tidied = new AtomicInteger();

    @Test
    void itIsDoneOnceAndNoFrameIsAskedForAfterwards() {
        begin(Duration.ZERO);
        assertThat(tidied).hasValue(0);
        frame();
        assertThat(tidied).hasValue(1);
        assertThat(listening).isEmpty();
    }

    @Test
    void aRunIsNotDisturbed() {
        running.set(true);
        begin(Duration.ZERO);
        frame();
        frame();
        assertThat(tidied).hasValue(0);
        running.set(false);
        frame();
        assertThat(tidied).hasValue(1);
    }

    @Test
    void theWindowIsGivenTimeToSettle() {
        begin(Duration.ofDays(1));
        frame();
        assertThat(tidied).hasValue(0);
    }

    private void begin(Duration settled) {
        new Tidying(window, settled, running::get, tidied::incrementAndGet).begin();
    }

    private void frame() {
        List.copyOf(listening).forEach(Runnable::run);
    }
}
