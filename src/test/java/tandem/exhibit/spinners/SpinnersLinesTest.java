package tandem.exhibit.spinners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tandem.exhibit.Pages;
import tandem.exhibit.prime.LargePrime;
import tandem.exhibit.spinners.Spinning.Stop;
import tandem.exhibit.spinners.Spinning.Work;
import tandem.run.Model;
import tandem.run.Run;
import tandem.run.Runs;
import tandem.trace.CodeLine;
import tandem.trace.Detail;
import tandem.trace.Event;
import tandem.trace.Kind;

/// At which lines of its page a spinner is recorded to stand, and who woke whom.
class SpinnersLinesTest {
    private static final LargePrime TAKES_LONG = new LargePrime(999_999_999_999_999_989L, 1);

    private final List<Run> runs = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(
            value = Model.class,
            names = {"PLATFORM_THREADS", "VIRTUAL_THREADS", "EVENT_LOOP"})
    void aWaitIsRecordedWithItsLine(Model model) throws Exception {
        Run run = start(model, Work.WAITS);

        Event wait = Runs.await(run, waits("spinner"));
        assertThat(Pages.text(wait.line())).endsWith("sleep(how.every());");
        assertThat(wait.kind()).isEqualTo(model == Model.EVENT_LOOP ? Kind.SUSPENDED : Kind.BLOCKED);
    }

    @Test
    void whoCalledALineIsSeenWhileATaskWaits() throws Exception {
        Run run = start(Model.EVENT_LOOP, Work.WAITS);

        assertThat(texts(stack(run, line -> Pages.text(line).endsWith("sleep(how.slow());"))))
                .containsExactly(
                        "sleep(how.slow());",
                        "int answer = await(() -> slowFunction());",
                        "String answer = \"Answer: \" + await(() -> supervisor());");
    }

    @ParameterizedTest
    @EnumSource(
            value = Model.class,
            names = {"PLATFORM_THREADS", "VIRTUAL_THREADS"})
    void whoCalledALineIsSeenWhileAThreadWaits(Model model) throws Exception {
        Run run = start(model, Work.BLOCKS);

        assertThat(texts(stack(run, line -> Pages.text(line).endsWith("sleep(how.slow());"))))
                .containsExactly(
                        "case WAITS, BLOCKS -> clock.sleep(how.slow());",
                        "work.block();",
                        "return slowFunction();",
                        "String answer = \"Answer: \" + supervisor();");
    }

    @ParameterizedTest
    @EnumSource(
            value = Model.class,
            names = {"PLATFORM_THREADS", "EVENT_LOOP", "CALLBACKS"})
    void whatComputesIsSeenAtItsLines(Model model) throws Exception {
        Run run = start(model, Work.COMPUTES);

        List<CodeLine> lines = stack(run, line -> line.file().equals("LargePrime.java"));
        assertThat(texts(lines)).contains("case COMPUTES -> isPrime(how.number());");
    }

    @Test
    void aCallbackThatWaitsForItsTimeStandsAtNoLine() throws Exception {
        Run run = start(Model.CALLBACKS, Work.WAITS);

        assertThat(Runs.await(run, waits("spinner")).line()).isNull();
    }

    @Test
    void aTaskIsRecordedWithWhoMadeItAndWhoWokeIt() throws Exception {
        Spinning short_ =
                new Spinning(Work.WAITS, Duration.ofMillis(30), Duration.ofMinutes(1), Stop.FLAG, LargePrime.NONE);
        List<Event> events = Runs.events(Runs.trace(Spinners.program(Model.EVENT_LOOP, short_))).stream()
                .filter(event -> event.lane().name().equals("spinner") && event.kind() == Kind.READY)
                .toList();

        assertThat(events).hasSize(2).allSatisfy(event -> assertThat(by(event)).isEqualTo("supervisor"));
    }

    @Test
    void aThreadIsRecordedWithWhoMadeIt() throws Exception {
        Run run = start(Model.PLATFORM_THREADS, Work.WAITS);

        Event began = Runs.await(run, event -> event.lane().name().equals("spinner") && event.kind() == Kind.STARTED);
        assertThat(by(began)).isEqualTo("supervisor");
    }

    private static String by(Event event) {
        return event.detail() instanceof Detail.By(var lane) ? lane.name() : "nobody";
    }

    private static Predicate<Event> waits(String lane) {
        return event -> event.lane().name().equals(lane) && event.detail() instanceof Detail.Wait;
    }

    /// The first that is seen of the supervisor at such a line.
    private static List<CodeLine> stack(Run run, Predicate<CodeLine> at) {
        Event seen = Runs.await(
                run,
                event -> event.lane().name().equals("supervisor")
                        && event.kind() == Kind.SEEN
                        && at.test(Objects.requireNonNull(event.line())));
        return seen.detail() instanceof Detail.Stack(List<CodeLine> lines) ? lines : List.of();
    }

    private static Stream<String> texts(List<CodeLine> lines) {
        return lines.stream().map(Pages::text);
    }

    private static Spinning spinning(Work work) {
        Duration slow = Duration.ofMinutes(1);
        return new Spinning(work, slow, Duration.ofMillis(20), Stop.FLAG, TAKES_LONG);
    }

    private Run start(Model model, Work work) {
        Run run = Runs.start(Spinners.program(model, spinning(work)));
        runs.add(run);
        return run;
    }

    @AfterEach
    void endAll() throws Exception {
        for (Run run : runs) {
            run.cancel();
            Runs.ended(run);
        }
    }
}
