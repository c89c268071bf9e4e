package tandem.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tandem.installer.Display;
import tandem.time.Clock;

/// How much processor time the application uses more than an empty window does, beside it on the same display
/// and in the same seconds.
@Tag("bench")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ProcessorBenchmarkTest {
    private static final int SLICES = 5;

    /// Until Java has compiled what draws code and timeline: its compiler takes more than they do as long as it goes
    /// on.
    private static final int WARM_UP_RUNS = 12;

    /// Of about 100. A spinner that drew less was starved by other programs, and so used less than it does: such a run
    /// is repeated, whatever was measured in it.
    private static final int FEWEST_DRAWN = 80;

    private static final int MOST_STARVED = 10;
    private static final Duration SETTLING = Duration.ofSeconds(5);
    private static final Duration IDLE_SLICE = Duration.ofSeconds(8);

    /// After the start of a run, so that the window has shown its buttons' change.
    private static final Duration STARTING = Duration.ofSeconds(1);

    /// Within the ten seconds of a run.
    private static final Duration TURNING_SLICE = Duration.ofSeconds(8);

    @TempDir
    private Path folder;

    @Test
    void processorUse() throws Exception {
        try (Display display = Display.open(Report.FOLDER);
                Child empty = Child.window(EmptyWindow.class, display, home("empty"));
                Child tandem = Child.window(DrivenTandem.class, display, home("tandem"))) {
            assertThat(empty.hear()).isEqualTo("ready");
            assertThat(tandem.hear()).startsWith("ready");
            Clock.real().sleep(SETTLING);
            List<Double> idle = new ArrayList<>();
            for (int i = 0; i < SLICES; i++) {
                idle.add(more(tandem, empty, IDLE_SLICE));
            }
            List<Double> turning = new ArrayList<>();
            int starved = 0;
            while (turning.size() < WARM_UP_RUNS + SLICES) {
                OptionalDouble percent = turning(tandem, empty);
                if (percent.isPresent()) {
                    turning.add(percent.getAsDouble());
                } else {
                    assertThat(++starved)
                            .as("runs starved: this machine is too busy to measure on")
                            .isLessThanOrEqualTo(MOST_STARVED);
                }
            }
            List<Double> warmUp = turning.subList(0, WARM_UP_RUNS);
            List<Double> warm = turning.subList(WARM_UP_RUNS, turning.size());
            Report.write(
                    "processor",
                    "Processor use more than an empty window's, in percent of a core (median of " + SLICES + ")",
                    List.of(
                            figure("idle at lesson 1", 1, idle, ""),
                            figure(
                                    "two spinners turn",
                                    10,
                                    warm,
                                    "; before, to warm up: " + Median.numbers(warmUp) + "; starved and repeated: "
                                            + starved)));
        }
    }

    /// Measures while the two spinners of one run turn; empty if they were starved.
    private static OptionalDouble turning(Child tandem, Child empty) throws Exception {
        tandem.tell("start");
        assertThat(tandem.hear()).isEqualTo("running");
        Clock.real().sleep(STARTING);
        double percent = more(tandem, empty, TURNING_SLICE);
        boolean ended = tandem.hasNews();
        List<Integer> drawn = Stream.of(tandem.hear().split(" "))
                .skip(1)
                .map(Integer::valueOf)
                .toList();
        assertThat(drawn).as("how often each spinner drew").hasSize(2).allMatch(times -> times > 0);
        boolean starved = ended || drawn.stream().anyMatch(times -> times < FEWEST_DRAWN);
        return starved ? OptionalDouble.empty() : OptionalDouble.of(percent);
    }

    /// What one uses more than the other, in percent of a core.
    private static double more(Child one, Child other, Duration slice) throws InterruptedException {
        long began = System.nanoTime();
        Duration before = one.processorTime().minus(other.processorTime());
        Clock.real().sleep(slice);
        Duration used = one.processorTime().minus(other.processorTime()).minus(before);
        return 100.0 * used.toNanos() / (System.nanoTime() - began);
    }

    /// A home in which lesson 1 is set to 10 s of slow work and a draw every 100 ms.
    private Path home(String name) throws IOException {
        return Home.of(
                folder.resolve(name),
                "timeline = true",
                "code.open = true",
                "lesson = spinners",
                "lesson.spinners.every = 100.0",
                "lesson.spinners.slow = 10.0");
    }

    private static Figure figure(String name, double bound, List<Double> measured, String note) {
        Median median = new Median(measured);
        return new Figure(name, median.value(), bound, "%", median.all() + note);
    }
}
