package tandem.exhibit.flags;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tandem.run.Model;
import tandem.run.RawServer;
import tandem.run.Run;
import tandem.run.Runs;
import tandem.site.Flags;
import tandem.site.ImageFormat;
import tandem.trace.Detail;
import tandem.trace.Event;
import tandem.trace.Kind;
import tandem.trace.Trace;

/// What may go wrong with one flag stops no other, whatever the model.
class FaultsTest {
    private static final List<String> CODES = List.of("br", "us", "in", "jp", "fr", "ng");
    private static final String BAD = "in";
    private static final String BAD_ID = "3";
    private static final Duration TIMEOUT = Duration.ofSeconds(1);

    @ParameterizedTest
    @EnumSource
    void endsInTimeAndTheOthersComeAndNothingIsLeft(Fault fault) throws Exception {
        try (RawServer server = server(_ -> fault)) {
            List<Run> runs = Model.choices().stream()
                    .map(model -> Runs.of(Downloads.program(model, order(server, 0))))
                    .toList();
            Run.startTogether(runs);
            for (Run run : runs) {
                Trace trace = Runs.ended(run);
                Map<String, Event> ends = ends(trace);
                assertThat(cause(ends, BAD_ID)).isInstanceOf(fault.cause());
                assertThat(requireNonNull(ends.get(BAD_ID)).kind()).isEqualTo(Kind.FAILED);
                assertThat(shown(ends)).isEqualTo(5);
                assertThat(Runs.end(trace).detail()).isEqualTo(new Detail.Value("5"));
                if (fault.waits()) {
                    assertThat(nanos(trace, BAD_ID + ".1"))
                            .isBetween(
                                    TIMEOUT.toNanos(),
                                    TIMEOUT.multipliedBy(6).dividedBy(5).toNanos());
                }
            }
            server.awaitNoConnection();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void whatFailedIsAskedForAgainEachTimeUnderItsNumber(Model model) throws Exception {
        List<Fault> faults = List.of(Fault.BUSY, Fault.CUT_SHORT, Fault.GARBAGE);
        try (RawServer server = server(attempt -> attempt <= faults.size() ? faults.get(attempt - 1) : null)) {
            Trace trace = Runs.trace(Downloads.program(model, order(server, 3)));

            Map<String, Event> ends = ends(trace);
            assertThat(ends)
                    .containsOnlyKeys(
                            "1", "1.1", "2", "2.1", "3", "3.1", "3.2", "3.3", "3.4", "4", "4.1", "5", "5.1", "6",
                            "6.1");
            assertThat(shown(ends)).isEqualTo(6);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void whenNoAttemptIsLeftTheLastErrorIsSaid(Model model) throws Exception {
        try (RawServer server = server(attempt -> attempt == 1 ? Fault.CUT_SHORT : Fault.NOT_HTTP)) {
            Map<String, Event> ends = ends(Runs.trace(Downloads.program(model, order(server, 1))));

            assertThat(ends).containsKeys("3.1", "3.2").doesNotContainKey("3.3");
            assertThat(cause(ends, BAD_ID)).isInstanceOf(Fault.NOT_HTTP.cause());
            assertThat(shown(ends)).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void whatIsNotThereIsNotAskedForAgain(Model model) throws Exception {
        try (RawServer server = server(_ -> Fault.NOT_FOUND)) {
            Map<String, Event> ends = ends(Runs.trace(Downloads.program(model, order(server, 3))));

            assertThat(ends).containsKey("3.1").doesNotContainKey("3.2");
            assertThat(cause(ends, BAD_ID)).isInstanceOf(NotFound.class);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void aCancelEndsAlsoWhatIsBetweenTwoAttempts(Model model) throws Exception {
        try (RawServer server = server(_ -> Fault.BUSY)) {
            Run run = Runs.start(Downloads.program(model, order(server, Integer.MAX_VALUE)));
            Runs.await(run, event -> "3.20".equals(event.subject()));
            run.cancel();
            Trace trace = Runs.ended(run);

            assertThat(Runs.end(trace).kind()).isEqualTo(Kind.CANCELLED);
            assertThat(ends(trace)).doesNotContainKey(BAD_ID);
            server.awaitNoConnection();
        }
    }

    @Test
    void aThreadThatTriesAgainKeepsItsPlace() throws Exception {
        try (RawServer server = server(_ -> Fault.BUSY)) {
            Order order = new Order(server.uri("/") + "{cc}.png", Order.flags(CODES), 1, TIMEOUT, 3);
            for (Model model : Model.choices()) {
                List<String> asked = Runs.events(Runs.trace(Downloads.program(model, order))).stream()
                        .filter(event -> event.kind() == Kind.ASKED)
                        .map(event -> requireNonNull(event.subject()))
                        .toList();
                assertThat(asked.indexOf("3.4")).as(model.id()).isEqualTo(asked.indexOf("3.1") + 3);
            }
        }
    }

    @FunctionalInterface
    private interface Fate {
        @Nullable
        Fault at(int attempt);
    }

    /// Sends flags whole, but one of them as its fate wants it at each attempt.
    private static RawServer server(Fate fate) throws IOException {
        return new RawServer((request, out) -> {
            String code = request.path().substring(1, 3);
            int attempt = Integer.parseInt(requireNonNull(request.headers().get("x-attempt")));
            Fault fault = code.equals(BAD) ? fate.at(attempt) : null;
            if (fault == null) {
                RawServer.write(out, 200, "image/png", Flags.bytes(code, ImageFormat.PNG));
            } else {
                fault.answer(request, out);
            }
        });
    }

    private static Order order(RawServer server, int retries) {
        return new Order(server.uri("/") + "{cc}.png", Order.flags(CODES), 2, TIMEOUT, retries);
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

    private static Throwable cause(Map<String, Event> ends, String id) {
        return ((Detail.Failure) requireNonNull(ends.get(id)).detail()).cause();
    }

    private static long nanos(Trace trace, String id) {
        List<Event> events = Runs.events(trace).stream()
                .filter(event -> id.equals(event.subject()))
                .toList();
        return events.getLast().at() - events.getFirst().at();
    }
}
