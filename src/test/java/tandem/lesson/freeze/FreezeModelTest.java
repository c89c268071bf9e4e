package tandem.lesson.freeze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tandem.lesson.Desk;
import tandem.site.Site;
import tandem.time.Clock;
import tandem.ui.lesson.DialValues;
import tandem.ui.lesson.LessonContext;
import tandem.ui.text.Sentence;

class FreezeModelTest {
    private static final long ALL_FIVE = TimeUnit.MILLISECONDS.toNanos(5 * 100);

    private final Desk desk = new Desk();
    private final DialValues dials = new DialValues(FreezeDials.ALL);
    private final Site site = new Site(Clock.real());
    private FreezeModel model;

    @BeforeEach
    void open() {
        dials.set(FreezeDials.DELAY, 100);
        model = new FreezeModel(new LessonContext(dials, desk), Clock.real(), site);
    }

    @AfterEach
    void close() {
        model.close();
        site.close();
    }

    @Test
    void blockingHoldsTheThreadThatDoesTheWindowsWork() throws InterruptedException {
        desk.run(model);

        assertThat(model.blocking().fold().longestGap()).isGreaterThan(ALL_FIVE * 9 / 10);
        assertThat(model.explanation().get().key()).isEqualTo("status.blocking");
        assertThat(model.stoodStill().get()).isNotEqualTo(Sentence.of("unknown"));
    }

    @Test
    void nonblockingDoesNotAndTheOtherPaneKeepsItsResult() throws InterruptedException {
        desk.run(model);
        dials.set(FreezeDials.WAY, "nonblocking");
        long held = model.blocking().fold().longestGap();
        desk.run(model);

        assertThat(model.blocking().fold().longestGap()).isEqualTo(held);
        assertThat(model.nonblocking().fold().longestGap()).isLessThan(held);
        assertThat(model.explanation().get().key()).startsWith("status.both");
    }

    @Test
    void anotherDelayIsAnotherExperiment() throws InterruptedException {
        desk.run(model);
        dials.set(FreezeDials.DELAY, 200);

        assertThat(model.blocking().fold().longestGap()).isZero();
        assertThat(model.stoodStill().get()).isEqualTo(Sentence.of("unknown"));
        assertThat(model.explanation().get()).isEqualTo(Sentence.of("explain.before"));
    }

    @Test
    void clicksAreCountedAndStartNothing() {
        model.click();
        model.click();

        assertThat(model.clicks().get()).isEqualTo(2);
        assertThat(model.running().get()).isFalse();
    }
}
