package tandem.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tandem.time.PacedClock;
import tandem.time.VirtualClock;
import tandem.ui.text.Sentence;

/// When what was measured may be compared.
class TempoTest {
    private static final Sentence COMPUTES = Sentence.of("pace.computed");

    private final VirtualClock base = new VirtualClock();
    private final PacedClock clock = new PacedClock(base);
    private final Pacing pacing = new Pacing(clock);
    private final Tempo tempo = new Tempo(pacing);

    @AfterEach
    void end() {
        tempo.end();
    }

    @Test
    void atFullSpeedEverythingMay() {
        tempo.begin(COMPUTES);
        assertThat(tempo.objection()).isEqualTo(Sentence.NONE);
    }

    @Test
    void beforeARunTheSpeedCountsAtWhichItWouldBegin() {
        pacing.setSpeed(0.5);
        tempo.forget();
        assertThat(tempo.objection()).isEqualTo(Sentence.of("pace.slowed", 0.5));
    }

    @Test
    void oneStretchAtAnotherSpeedIsEnough() {
        tempo.begin(Sentence.NONE);
        pacing.setSpeed(0.25);
        pacing.setSpeed(1);
        tempo.end();
        assertThat(tempo.objection()).isEqualTo(Sentence.of("pace.changed", 0.25, 1.0));
        tempo.begin(Sentence.NONE);
        assertThat(tempo.objection()).isEqualTo(Sentence.NONE);
    }

    @Test
    void whatComesAfterTheEndChangesNothing() {
        tempo.begin(COMPUTES);
        tempo.end();
        pacing.setSpeed(0.1);
        pacing.toggle();
        assertThat(tempo.objection()).isEqualTo(Sentence.NONE);
    }

    @Test
    void aPauseDoesNoHarmToWhatWaits() {
        tempo.begin(Sentence.NONE);
        pacing.toggle();
        pacing.toggle();
        assertThat(tempo.objection()).isEqualTo(Sentence.NONE);
    }

    @Test
    void butWhatComputesGoesOnUntimed() {
        pacing.toggle();
        tempo.begin(COMPUTES);
        assertThat(tempo.objection()).isEqualTo(COMPUTES);
    }

    @Test
    void aStepTakesNoTime() {
        tempo.begin(Sentence.NONE);
        pacing.toggle();
        pacing.step();
        assertThat(tempo.objection()).as("nobody went on").isEqualTo(Sentence.NONE);
        clock.after(Duration.ofSeconds(1), () -> {});
        pacing.step();
        assertThat(tempo.objection()).isEqualTo(Sentence.of("pace.stepped"));
    }
}
