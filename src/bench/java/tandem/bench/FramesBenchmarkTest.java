package tandem.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tandem.installer.Display;

/// How evenly the window goes on while all flags fill both galleries again and again, with code and timeline unfolded,
/// beside an empty window on the same display: the time from frame to frame, by turns of some seconds each.
@Tag("bench")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class FramesBenchmarkTest {
    private static final double BOUND = 1.5;

    /// Until Java has compiled what draws; before that it takes the processors that are to draw.
    private static final int WARM_UP_RUNS = 30;

    private static final int SLICES = 6;
    private static final int FRAMES = 200;
    private static final String[] SETTINGS = {
        "window.width = " + EmptyFrames.WIDTH,
        "window.height = " + EmptyFrames.HEIGHT,
        "timeline = true",
        "code.open = true",
        "lesson = flags",
        "lesson.flags.what = all",
        "lesson.flags.at-once = 30.0",
        "lesson.flags.delay = 200.0",
    };

    @TempDir
    private Path folder;

    @Test
    void frameToFrame() throws Exception {
        try (Display display = Display.open(Report.FOLDER);
                Child empty = Child.window(EmptyFrames.class, display, Home.of(folder.resolve("empty")));
                Child tandem = Child.window(DrivenTandem.class, display, Home.of(folder.resolve("tandem"), SETTINGS))) {
            assertThat(empty.hear()).isEqualTo("ready");
            assertThat(tandem.hear()).as("while models warm up").isEqualTo("running");
            assertThat(tandem.hear()).startsWith("ready");
            for (int run = 0; run < WARM_UP_RUNS; run++) {
                tandem.tell("start");
                assertThat(tandem.hear()).isEqualTo("running");
                assertThat(tandem.hear()).as("how many flags each side has").isEqualTo("ready 194 194");
            }
            List<Double> still = new ArrayList<>();
            List<Double> filling = new ArrayList<>();
            for (int slice = 0; slice < SLICES; slice++) {
                empty.tell("frames " + FRAMES);
                still.addAll(Percentiles.times(empty.hear()));
                filling.addAll(whileFilling(tandem));
            }
            Percentiles nothing = new Percentiles(still);
            Percentiles flags = new Percentiles(filling);
            String from =
                    String.format(Locale.ROOT, "194 flags fill: %s; empty window: %s", flags.line(), nothing.line());
            Report.write(
                    "frames",
                    "Frame to frame under Xvfb, drawn in software, 1000x700, in times an empty window’s",
                    List.of(new Figure(
                            "194 flags, 30 at once: p99", flags.at(0.99) / nothing.at(0.99), BOUND, "x", from)));
        }
    }

    /// The times of a slice in which one run follows the other; ends after the last of them.
    private static List<Double> whileFilling(Child tandem) throws IOException {
        List<Double> times = List.of();
        tandem.tell("frames " + FRAMES);
        tandem.tell("start");
        boolean ready = false;
        while (times.isEmpty() || !ready) {
            String news = tandem.hear();
            ready = news.startsWith("ready");
            if (news.startsWith("frames")) {
                times = Percentiles.times(news);
            } else if (ready && times.isEmpty()) {
                tandem.tell("start");
            }
        }
        return times;
    }
}
