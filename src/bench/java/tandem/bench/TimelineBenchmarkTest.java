package tandem.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tandem.installer.Display;

/// How evenly a timeline of a million events moves, beside an empty window on the same display: the time from frame to
/// frame, by turns of some seconds each.
@Tag("bench")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class TimelineBenchmarkTest {
    private static final double BOUND = 1.5;
    private static final int WARM_UP_FRAMES = 600;
    private static final int SLICES = 6;
    private static final int FRAMES = 200;

    @TempDir
    private Path folder;

    @Test
    void frameToFrame() throws Exception {
        try (Display display = Display.open(Report.FOLDER);
                Child empty = Child.window(EmptyFrames.class, display, Home.of(folder.resolve("empty")));
                Child panned = Child.window(PannedTimeline.class, display, Home.of(folder.resolve("panned")))) {
            assertThat(empty.hear()).isEqualTo("ready");
            String ready = panned.hear();
            assertThat(Integer.parseInt(ready.substring("ready ".length()))).isGreaterThan(1_000_000);
            panned.tell("frames " + WARM_UP_FRAMES);
            Percentiles.times(panned.hear());
            List<Double> still = new ArrayList<>();
            List<Double> moved = new ArrayList<>();
            for (int slice = 0; slice < SLICES; slice++) {
                empty.tell("frames " + FRAMES);
                still.addAll(Percentiles.times(empty.hear()));
                panned.tell("frames " + FRAMES);
                moved.addAll(Percentiles.times(panned.hear()));
            }
            Percentiles nothing = new Percentiles(still);
            Percentiles timeline = new Percentiles(moved);
            Report.write(
                    "timeline",
                    "Frame to frame under Xvfb, drawn in software, 1000x700, in times an empty window’s",
                    List.of(new Figure(
                            "a million events, moved at every frame: p99",
                            timeline.at(0.99) / nothing.at(0.99),
                            BOUND,
                            "x",
                            "moved: " + timeline.line() + "; empty window: " + nothing.line())));
        }
    }
}
