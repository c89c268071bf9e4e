package tandem.lesson.spinners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tandem.exhibit.prime.LargePrime;
import tandem.exhibit.spinners.Spinners;
import tandem.exhibit.spinners.Spinning;
import tandem.exhibit.spinners.Spinning.Stop;
import tandem.exhibit.spinners.Spinning.Work;
import tandem.lesson.Factory;
import tandem.lesson.Launched;
import tandem.run.Model;

/// Spinners that were taken away.
class SpinnersProjectTest {
    private static final Duration SLOW = Duration.ofMillis(400);
    private static final Duration EVERY = Duration.ofMillis(50);
    private static final String DRAWN = "[|/\\\\-] thinking!";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void spinsAndAnswers(Model model) throws Exception {
        Launched run = Launched.in(folder, SpinnersProject.of(model, spinning(Work.WAITS)));
        assertThat(run.lines()).contains("Answer: 42").anyMatch(line -> line.startsWith("spinner object: "));
        if (model == Model.ONE_BY_ONE) {
            assertThat(run.count(DRAWN)).isEqualTo(1);
        } else {
            assertThat(run.count(DRAWN)).isGreaterThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void itsExhibitIsTheOneThatTheApplicationRuns(Model model) throws IOException {
        assertThat(SpinnersProject.of(model, spinning(Work.WAITS)).main())
                .contains("new " + Factory.exhibit(Spinners.class, model) + "(kit");
    }

    @Test
    void whatBlocksKeepsTheLoopThereToo() throws Exception {
        Launched run = Launched.in(folder, SpinnersProject.of(Model.EVENT_LOOP, spinning(Work.BLOCKS)));
        assertThat(run.lines()).contains("Answer: 42");
        assertThat(run.count(DRAWN)).isZero();
    }

    @Test
    void computesOnWhateverMachineItIs() throws Exception {
        Launched run = Launched.in(folder, SpinnersProject.of(Model.PLATFORM_THREADS, spinning(Work.COMPUTES)));
        assertThat(run.lines()).contains("Answer: 42");
    }

    @Test
    void itsValuesAreThoseOfTheDials() {
        List<String> lines = SpinnersProject.of(Model.CALLBACKS, spinning(Work.BLOCKS))
                .main()
                .lines()
                .map(String::strip)
                .toList();
        assertThat(lines)
                .contains(
                        "static final Work WORK = Work.BLOCKS;",
                        "static final Duration SLOW = Duration.ofMillis(400);",
                        "static final Duration EVERY = Duration.ofMillis(50);",
                        "static final Stop STOP = Stop.INTERRUPT;");
    }

    private static Spinning spinning(Work work) {
        return new Spinning(work, SLOW, EVERY, Stop.INTERRUPT, LargePrime.NONE);
    }
}
