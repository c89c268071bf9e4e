package tandem.exhibit.spinners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tandem.exhibit.prime.LargePrime;
import tandem.exhibit.spinners.Spinning.Stop;
import tandem.exhibit.spinners.Spinning.Work;
import tandem.run.Model;
import tandem.run.Run;
import tandem.run.Runs;
import tandem.time.Clock;
import tandem.trace.Detail;
import tandem.trace.Kind;
import tandem.trace.Lane;
import tandem.trace.Occupancy;
import tandem.trace.Replay;
import tandem.trace.Trace;

class SpinnersTest {
    private static final LargePrime PRIME = new LargePrime(999_999_999_989L, 1);
    private static final Duration SLOW = Duration.ofMillis(200);

    static Stream<Arguments> everyModelAndKindOfWork() {
        return models().flatMap(model -> Stream.of(Work.values()).map(work -> Arguments.of(model, work)));
    }

    static Stream<Model> models() {
        return Stream.of(Model.values()).filter(model -> model != Model.WINDOW);
    }

    @ParameterizedTest
    @MethodSource("everyModelAndKindOfWork")
    void printsItsSpinnerOnceAndEndsInTheAnswer(Model model, Work work) throws Exception {
        Trace trace = Runs.trace(Spinners.program(model, spinning(work, Stop.FLAG)));

        List<Detail.Text> texts = Runs.texts(trace);
        assertThat(texts)
                .filteredOn(text -> text.text().startsWith("spinner object: "))
                .singleElement()
                .extracting(Detail.Text::text)
                .asString()
                .contains(
                        switch (model) {
                            case ONE_BY_ONE -> "supervisor";
                            case CALLBACKS -> "Handle[spinner";
                            case EVENT_LOOP -> "Task[spinner, pending]";
                            default -> "spinner";
                        });
        assertThat(texts).filteredOn(text -> !text.rewrites()).last().isEqualTo(new Detail.Text("Answer: 42", false));
        assertThat(texts)
                .filteredOn(Detail.Text::rewrites)
                .allSatisfy(text -> assertThat(text.text()).matches("(.) thinking!|"));
        assertThat(Runs.end(trace).kind()).isEqualTo(Kind.RESULT);
        assertThat(Runs.end(trace).lane().sort()).isEqualTo(Lane.Sort.RUN);
        assertThat(new Replay<>(trace, Occupancy::new).now().inFlight()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Work.class)
    void aThreadDrawsWhateverTheSlowWorkDoes(Work work) throws Exception {
        for (Model model : List.of(Model.PLATFORM_THREADS, Model.VIRTUAL_THREADS)) {
            assertThat(drawn(Runs.trace(Spinners.program(model, spinning(work, Stop.FLAG)))))
                    .as("%s, slow work %s", model, work)
                    .isGreaterThan(5);
        }
    }

    @Test
    void workThatComputesInOnePaneDoesNotStarveTheOther() throws Exception {
        Spinning how = spinning(Work.COMPUTES, Stop.FLAG);
        Run threads = new Run(Spinners.program(Model.VIRTUAL_THREADS, how), Clock.real(), Runnable::run);
        Run loop = new Run(Spinners.program(Model.EVENT_LOOP, how), Clock.real(), Runnable::run);
        Run.startTogether(List.of(threads, loop));

        assertThat(drawn(Runs.ended(threads))).isGreaterThan(5);
        assertThat(drawn(Runs.ended(loop))).isZero();
    }

    @ParameterizedTest
    @EnumSource(Work.class)
    void aTaskDrawsOnlyWhileTheSlowWorkIsAwaited(Work work) throws Exception {
        int drawn = drawn(Runs.trace(Spinners.program(Model.EVENT_LOOP, spinning(work, Stop.FLAG))));

        if (work == Work.WAITS) {
            assertThat(drawn).isGreaterThan(5);
        } else {
            assertThat(drawn).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void twoAreDealtWithAtOnceAndACancelIsNotAThird(Model model) throws Exception {
        int lanes = model == Model.ONE_BY_ONE ? 1 : 2;
        Trace done = Runs.trace(Spinners.program(model, spinning(Work.WAITS, Stop.FLAG)));
        assertThat(new Replay<>(done, Occupancy::new).now().peakInFlight()).isEqualTo(lanes);

        Run run = Runs.start(Spinners.program(
                model,
                new Spinning(Work.WAITS, Duration.ofMinutes(10), Duration.ofMillis(10), Stop.FLAG, LargePrime.NONE)));
        Runs.await(run, event -> event.detail() instanceof Detail.Text text && text.rewrites());
        run.cancel();
        assertThat(new Replay<>(Runs.ended(run), Occupancy::new).now().peakInFlight())
                .isEqualTo(lanes);
    }

    @ParameterizedTest
    @MethodSource("models")
    void drawsTheFourGlyphsInTurn(Model model) throws Exception {
        Trace trace = Runs.trace(Spinners.program(model, spinning(Work.WAITS, Stop.INTERRUPT)));

        List<String> drawn = Runs.texts(trace).stream()
                .filter(text -> text.rewrites() && !text.text().isEmpty())
                .map(Detail.Text::text)
                .toList();
        assertThat(drawn).hasSizeGreaterThan(model == Model.ONE_BY_ONE ? 0 : 4);
        for (int i = 0; i < drawn.size(); i++) {
            assertThat(drawn.get(i)).isEqualTo("|/-\\".charAt(i % 4) + " thinking!");
        }
    }

    @ParameterizedTest
    @MethodSource("everyModelAndKindOfWork")
    void aCancelEndsItAtOnceWithoutAnAnswer(Model model, Work work) throws Exception {
        Spinning endless = new Spinning(
                work,
                Duration.ofMinutes(10),
                Duration.ofMillis(10),
                Stop.FLAG,
                new LargePrime(9_000_000_000_000_000_041L, 9));
        Run run = Runs.start(Spinners.program(model, endless));
        Runs.await(run, event -> event.kind() == Kind.BEGAN);
        run.cancel();
        Trace trace = Runs.ended(run);

        assertThat(Runs.end(trace).kind()).isEqualTo(Kind.CANCELLED);
        assertThat(Runs.texts(trace)).noneMatch(text -> text.text().startsWith("Answer"));
        assertThat(new Replay<>(trace, Occupancy::new).now().inFlight()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Model.class,
            names = {"PLATFORM_THREADS", "VIRTUAL_THREADS"})
    void anInterruptWakesASpinnerThatSleeps(Model model) throws Exception {
        Spinning drowsy =
                new Spinning(Work.WAITS, Duration.ofMillis(50), Duration.ofMinutes(10), Stop.INTERRUPT, PRIME);
        Trace trace = Runs.trace(Spinners.program(model, drowsy));

        assertThat(Runs.end(trace).kind()).isEqualTo(Kind.RESULT);
        assertThat(drawn(trace)).isEqualTo(1);
    }

    private static Spinning spinning(Work work, Stop stop) {
        return new Spinning(work, SLOW, Duration.ofMillis(10), stop, new LargePrime(10_000_000_000_000_061L, 1));
    }

    private static int drawn(Trace trace) {
        return (int) Runs.texts(trace).stream()
                .filter(text -> text.rewrites() && !text.text().isEmpty())
                .count();
    }
}
