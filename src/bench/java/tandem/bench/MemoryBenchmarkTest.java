package tandem.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tandem.Syllabus;
import tandem.lesson.Desk;
import tandem.run.Model;
import tandem.site.Site;
import tandem.time.Clock;
import tandem.ui.lesson.DialValues;
import tandem.ui.lesson.Lesson;
import tandem.ui.lesson.LessonModel;

/// Whether runs leave anything behind: the flags lesson without a window, both its panes, every model in turn.
@Tag("bench")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class MemoryBenchmarkTest {
    /// So many, since the JDK makes and remembers classes of its own for dozens of runs: 36 KB of them between the
    /// fifth and the twentieth.
    private static final int WARM_UP = 50;

    /// All of them are multiples of the number of models, so that the panes hold runs of the same models at both looks.
    private static final int FEW = 5;

    private static final int MANY = 50;

    @Test
    void runsLeaveNothingBehind() throws Exception {
        try (Site site = new Site(Clock.real())) {
            Lesson<?> lesson = Syllabus.of(site).stream()
                    .filter(each -> each.id().equals("flags"))
                    .findFirst()
                    .orElseThrow();
            DialValues dials = new DialValues(lesson.dials());
            set(dials, "what", "all");
            set(dials, "at-once", "194.0");
            set(dials, "delay", "10.0");
            Desk desk = new Desk();
            try (LessonModel model = lesson.open(desk.context(dials))) {
                run(WARM_UP, model, dials, desk);
                run(FEW, model, dials, desk);
                Footprint few = Footprint.now("memory-after-" + FEW);
                run(MANY - FEW, model, dials, desk);
                Footprint many = Footprint.now("memory-after-" + MANY);
                Report.write(
                        "memory",
                        "All flags, two panes: held after " + MANY + " runs, in times what was after " + FEW
                                + " (warm)",
                        List.of(
                                figure("bytes of objects", few, many, Footprint::heap),
                                figure("threads", few, many, Footprint::threads),
                                figure("open file descriptors", few, many, Footprint::descriptors)));
            }
        }
    }

    private static void run(int times, LessonModel model, DialValues dials, Desk desk) throws Exception {
        List<Model> models = Model.choices();
        for (int i = 0; i < times; i++) {
            set(dials, "left", models.get(i % models.size()).id());
            set(dials, "right", models.get((i + 1) % models.size()).id());
            desk.run(model);
            assertThat(model.status().get().key()).isEqualTo("status.done");
        }
    }

    private static void set(DialValues dials, String id, String value) {
        assertThat(dials.restore(id, value)).as("%s = %s", id, value).isTrue();
    }

    private static Figure figure(String name, Footprint few, Footprint many, ToLongFunction<Footprint> what) {
        long before = what.applyAsLong(few);
        long after = what.applyAsLong(many);
        String from = String.format(Locale.ROOT, "%,d after %d, %,d after %d", before, FEW, after, MANY);
        return new Figure(name, before == 0 ? 0 : (double) after / before, 1, "x", from);
    }
}
