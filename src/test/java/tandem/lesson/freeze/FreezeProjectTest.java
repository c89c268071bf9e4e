package tandem.lesson.freeze;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.exhibit.freeze.Slow;
import tandem.lesson.Launched;

/// Fetches for a window that were taken away.
class FreezeProjectTest {
    private static final Duration TIME = Duration.ofMillis(200);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"BLOCKING, NETWORK, false", "THREADS, COMPUTATION, false", "ASYNC, LOCK, true"})
    void saysForHowLongTheWindowWouldHaveStoodStill(Experiment.Way way, Slow.What what, boolean allAtOnce)
            throws Exception {
        var experiment = new Experiment(way, what, TIME, Experiment.Server.ANSWERS, allAtOnce);
        Launched run = Launched.in(folder, FreezeProject.of(experiment));
        assertThat(run.count("[a-z]{2}\\.png, [\\d,]+ bytes")).isEqualTo(5);
        assertThat(run.count("5 flags after [\\d.]+ s")).isEqualTo(1);
        double still = run.number("The window’s thread did not answer for ([\\d,]+) ms");
        if (way == Experiment.Way.BLOCKING) {
            assertThat(still).isGreaterThanOrEqualTo(5 * 200);
        } else {
            assertThat(still).isLessThan(5 * 200);
        }
    }

    @Test
    void saysWhyNoneCame() throws Exception {
        var experiment =
                new Experiment(Experiment.Way.ASYNC, Slow.What.NETWORK, TIME, Experiment.Server.REFUSES, false);
        Launched run = Launched.in(folder, FreezeProject.of(experiment));
        assertThat(run.count("It failed: .*ConnectException.* after [\\d.]+ s")).isEqualTo(1);
    }
}
