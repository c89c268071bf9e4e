package tandem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tandem.run.WindowWatch;
import tandem.ui.lesson.FramesByHand;
import tandem.ui.lesson.WindowAccess;

class TidyingTest {
    private final FramesByHand frames = new FramesByHand();
    private final WindowAccess window = new WindowAccess(Runnable::run, frames, new WindowWatch(Runnable::run));
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicInteger tidied = new AtomicInteger();

    @Test
    void itIsDoneOnceAndNoFrameIsAskedForAfterwards() {
        begin(Duration.ZERO);
        assertThat(tidied).hasValue(0);
        frames.next();
        assertThat(tidied).hasValue(1);
        assertThat(frames.asked()).isFalse();
    }

    @Test
    void aRunIsNotDisturbed() {
        running.set(true);
        begin(Duration.ZERO);
        frames.next();
        frames.next();
        assertThat(tidied).hasValue(0);
        running.set(false);
        frames.next();
        assertThat(tidied).hasValue(1);
    }

    @Test
    void theWindowIsGivenTimeToSettle() {
        begin(Duration.ofDays(1));
        frames.next();
        assertThat(tidied).hasValue(0);
    }

    private void begin(Duration settled) {
        new Tidying(window, settled, running::get, tidied::incrementAndGet).begin();
    }
}
