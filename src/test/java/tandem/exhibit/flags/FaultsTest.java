package tandem.exhibit.flags;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tandem.run.Model;
import tandem.run.Run;
import tandem.run.Runs;
import tandem.site.Dials;
import tandem.site.Fate;
import tandem.site.Fault;
import tandem.site.FlagServer;
import tandem.site.Outcome;
import tandem.site.Visit;
import tandem.time.Clock;
import tandem.trace.Detail;
import tandem.trace.Event;
import tandem.trace.Kind;
import tandem.trace.Trace;

/// What may go wrong with one flag stops no other, whatever the model. What each flag meets is known from its fate.
class FaultsTest {
    private static final List<Flag> FLAGS = Order.flags(List.of("br", "us", "in", "jp", "fr", "ng"));
    private static final Duration TIMEOUT = Duration.ofSeconds(1);
    private static final double SOME = 0.4;

    private FlagServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = FlagServer.start(Clock.real(), _ -> {});
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void endsInTimeAndTheOthersCome(Fault fault) throws Exception {
        Dials dials = dials(SOME, 0, List.of(fault));
        List<Flag> bad = FLAGS.stream().filter(flag -> !comes(dials, flag, 1)).toList();
        assertThat(bad).hasSizeBetween(1, 3);
        try (Visit visit = server.open(dials, Clock.real(), _ -> {})) {
            List<Run> runs = Model.choices().stream()
                    .map(model -> Runs.of(Downloads.program(model, order(visit, 0))))
                    .toList();
            Run.startTogether(runs);
            for (Run run : runs) {
                Trace trace = Runs.ended(run);
                Map<String, Event> ends = ends(trace);
                String come = String.valueOf(FLAGS.size() - bad.size());
                assertThat(shown(ends)).isEqualTo(FLAGS.size() - bad.size());
                assertThat(Runs.end(trace).detail()).isEqualTo(new Detail.Value(come));
                for (Flag flag : bad) {
                    assertThat(cause(ends, flag)).isInstanceOf(cause(fault));
                    assertThat(nanos(trace, flag.id() + ".1"))
                            .isLessThan(TIMEOUT.multipliedBy(6).dividedBy(5).toNanos());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void whatFailedIsAskedForAgainUntilItComesOrNoAttemptIsLeft(Model model) throws Exception {
        List<Fault> faults = List.of(Fault.BUSY, Fault.CUT_SHORT, Fault.GARBAGE, Fault.NOT_HTTP);
        Dials dials = dials(0.7, 0, faults);
        int retries = 2;
        var asked = new TreeSet<String>();
        for (Flag flag : FLAGS) {
            IntStream.rangeClosed(1, lastAttempt(dials, flag, retries))
                    .forEach(attempt -> asked.add(flag.id() + "." + attempt));
        }
        assertThat(asked).as("some are asked for twice, some thrice").hasSizeGreaterThan(FLAGS.size() + 2);
        try (Visit visit = server.open(dials, Clock.real(), _ -> {})) {
            Map<String, Event> ends = ends(Runs.trace(Downloads.program(model, order(visit, retries))));

            assertThat(ends.keySet()).filteredOn(id -> id.contains(".")).containsExactlyInAnyOrderElementsOf(asked);
            for (Flag flag : FLAGS) {
                int last = lastAttempt(dials, flag, retries);
                Outcome outcome = Fate.of(dials, flag.code(), last).outcome();
                if (outcome instanceof Outcome.Faulty(Fault fault)) {
                    assertThat(cause(ends, flag)).as("the last error is said").isInstanceOf(cause(fault));
                } else {
                    assertThat(requireNonNull(ends.get(flag.id())).kind()).isEqualTo(Kind.RESULT);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void whatIsNotThereIsNotAskedForAgain(Model model) throws Exception {
        try (Visit visit = server.open(dials(0, 1, List.of(Fault.BUSY)), Clock.real(), _ -> {})) {
            Map<String, Event> ends = ends(Runs.trace(Downloads.program(model, order(visit, 3))));

            assertThat(ends).hasSize(2 * FLAGS.size());
            assertThat(FLAGS).allMatch(flag -> cause(ends, flag) instanceof NotFound);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void aCancelEndsAlsoWhatIsBetweenTwoAttempts(Model model) throws Exception {
        try (Visit visit = server.open(dials(1, 0, List.of(Fault.BUSY)), Clock.real(), _ -> {})) {
            Run run = Runs.start(Downloads.program(model, order(visit, Integer.MAX_VALUE)));
            Runs.await(run, event -> String.valueOf(event.subject()).endsWith(".20"));
            run.cancel();
            Trace trace = Runs.ended(run);

            assertThat(Runs.end(trace).kind()).isEqualTo(Kind.CANCELLED);
            assertThat(ends(trace).keySet()).as("of attempts, of no flag").allMatch(id -> id.contains("."));
        }
    }

    @Test
    void whoeverTriesAgainKeepsItsPlace() throws Exception {
        try (Visit visit = server.open(dials(1, 0, List.of(Fault.BUSY)), Clock.real(), _ -> {})) {
            Order order = new Order(visit.base() + "/{cc}/{cc}.png", FLAGS, 1, TIMEOUT, 3);
            for (Model model : Model.choices()) {
                List<String> asked = Runs.events(Runs.trace(Downloads.program(model, order))).stream()
                        .filter(event -> event.kind() == Kind.ASKED)
                        .map(event -> requireNonNull(event.subject()))
                        .toList();
                assertThat(asked.indexOf("3.4")).as(model.id()).isEqualTo(asked.indexOf("3.1") + 3);
            }
        }
    }

    private static Dials dials(double errors, double missing, List<Fault> faults) {
        return new Dials(Duration.ofMillis(5), Duration.ZERO, errors, missing, faults, 42);
    }

    private static Order order(Visit visit, int retries) {
        return new Order(visit.base() + "/{cc}/{cc}.png", FLAGS, 2, TIMEOUT, retries);
    }

    private static boolean comes(Dials dials, Flag flag, int attempt) {
        return Fate.of(dials, flag.code(), attempt).outcome() instanceof Outcome.Found;
    }

    /// The attempt at which a flag comes, or the last one that there is.
    private static int lastAttempt(Dials dials, Flag flag, int retries) {
        return IntStream.rangeClosed(1, retries)
                .filter(attempt -> comes(dials, flag, attempt))
                .findFirst()
                .orElse(retries + 1);
    }

    private static Class<? extends IOException> cause(Fault fault) {
        return switch (fault) {
            case DRIBBLE, HANG -> HttpTimeoutException.class;
            case NOT_HTTP -> ProtocolException.class;
            case REFUSED -> ConnectException.class;
            case BUSY, TEAPOT, CUT_SHORT, CLOSED, GARBAGE, OTHER_TYPE, TOO_LARGE -> IOException.class;
        };
    }

    private static Map<String, Event> ends(Trace trace) {
        Map<String, Event> ends = new HashMap<>();
        for (Event event : Runs.events(trace)) {
            if (event.subject() != null && event.kind().ends()) {
                assertThat(ends.put(event.subject(), event)).isNull();
            }
        }
        return ends;
    }

    private static long shown(Map<String, Event> ends) {
        return ends.values().stream()
                .filter(event -> event.detail() instanceof Detail.Picture)
                .count();
    }

    private static Throwable cause(Map<String, Event> ends, Flag flag) {
        return ((Detail.Failure) requireNonNull(ends.get(flag.id())).detail()).cause();
    }

    private static long nanos(Trace trace, String id) {
        List<Event> events = Runs.events(trace).stream()
                .filter(event -> id.equals(event.subject()))
                .toList();
        return events.getLast().at() - events.getFirst().at();
    }
}
