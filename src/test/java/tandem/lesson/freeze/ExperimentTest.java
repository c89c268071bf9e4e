package tandem.lesson.freeze;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.lesson.freeze.Experiment.Way;
import tandem.ui.lesson.DialValues;

/// What the dials come to.
class ExperimentTest {
    private final DialValues dials = new DialValues(FreezeDials.ALL);

    @Test
    void atFirstAllOfItGoesOneAfterTheOtherSoThatBothTakeTheSameTime() {
        assertThat(Experiment.blocking(dials).best()).isEqualTo(millis(2500));
        assertThat(Experiment.nonblocking(dials).best()).isEqualTo(millis(2500));
        assertThat(Experiment.nonblocking(dials).way()).isEqualTo(Way.ASYNC);
    }

    @ParameterizedTest
    @CsvSource({"network, 500", "sleep, 500", "lock, 500"})
    void allAtOnceWaitsTakeTheTimeOfOne(String what, long best) {
        dials.set(FreezeDials.WHAT, what);
        dials.set(FreezeDials.PACE, FreezeDials.AT_ONCE);

        assertThat(Experiment.nonblocking(dials).best()).isEqualTo(millis(best));
        assertThat(Experiment.blocking(dials).best()).isEqualTo(millis(2500));
    }

    @ParameterizedTest
    @CsvSource({"1, 2500", "2, 1250", "4, 625", "5, 500", "16, 500"})
    void computationsAtOnceShareTheProcessors(int processors, long best) {
        dials.set(FreezeDials.WHAT, "computation");
        dials.set(FreezeDials.PACE, FreezeDials.AT_ONCE);

        assertThat(Experiment.nonblocking(dials).best(processors)).isEqualTo(millis(best));
        assertThat(Experiment.blocking(dials).best(processors)).isEqualTo(millis(2500));
    }

    @ParameterizedTest
    @CsvSource({"hangs", "refuses"})
    void withoutFlagsThereIsNoBestTime(String server) {
        dials.set(FreezeDials.SERVER, server);

        assertThat(Experiment.blocking(dials).best()).isEmpty();
    }

    @Test
    void theNetworkIsSlowOnlyWhereItIsWhatTakesTheTime() {
        assertThat(Experiment.blocking(dials).dials().delay()).isEqualTo(Duration.ofMillis(500));
        dials.set(FreezeDials.WHAT, "sleep");
        assertThat(Experiment.blocking(dials).dials().delay()).isZero();
    }

    /// The watchdog is for what goes wrong.
    @Test
    void nothingThatGoesWellTakesAsLongAsTheWatchdogAllows() {
        dials.set(FreezeDials.DELAY, 10_000);

        assertThat(Experiment.blocking(dials).best().orElseThrow()).isLessThan(TimeUnit.MILLISECONDS.toNanos(3_800));
    }

    private static OptionalLong millis(long millis) {
        return OptionalLong.of(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
