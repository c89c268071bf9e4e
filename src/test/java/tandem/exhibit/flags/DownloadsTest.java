package tandem.exhibit.flags;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tandem.run.Model;
import tandem.run.Run;
import tandem.run.Runs;
import tandem.site.Dials;
import tandem.site.FlagServer;
import tandem.site.Flags;
import tandem.site.ImageFormat;
import tandem.site.Visit;
import tandem.time.Clock;
import tandem.trace.Detail;
import tandem.trace.Event;
import tandem.trace.Kind;
import tandem.trace.Trace;

class DownloadsTest {
    private static final List<String> TWENTY = Flags.mostPopulous(20);

    private FlagServer server;

    @BeforeEach
    void startServer() throws Exception {
        server = FlagServer.start(Clock.real(), _ -> {});
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void fetchesEveryFlagOnceAndWhole(Model model) throws Exception {
        try (Visit visit = visit(Duration.ofMillis(10), 0)) {
            Trace trace = Runs.trace(Downloads.program(model, order(visit, 5)));

            Map<String, Event> results = ends(trace);
            assertThat(results).hasSize(20);
            for (String code : TWENTY) {
                Event end = requireNonNull(results.get(path(visit, code)));
                assertThat(end.kind()).isEqualTo(Kind.RESULT);
                assertThat(((Detail.Answer) end.detail()).body()).isEqualTo(Flags.bytes(code, ImageFormat.PNG));
            }
            assertThat(Runs.end(trace).detail()).isEqualTo(new Detail.Value("20"));
            assertThat(mostAtOnce(trace)).isEqualTo(model == Model.ONE_BY_ONE ? 1 : 5);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void anErrorStopsNobodyElse(Model model) throws Exception {
        try (Visit visit = visit(Duration.ofMillis(1), 0.5)) {
            Trace trace = Runs.trace(Downloads.program(model, order(visit, 5)));

            Map<Integer, Long> statuses = ends(trace).values().stream()
                    .map(event -> ((Detail.Answer) event.detail()).status())
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            assertThat(statuses).containsOnlyKeys(200, 503);
            assertThat(Runs.end(trace).detail()).isEqualTo(new Detail.Value(String.valueOf(statuses.get(200))));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void aCancelEndsWhatIsUnderWayAndStartsNothingNew(Model model) throws Exception {
        try (Visit visit = visit(Duration.ofMinutes(10), 0)) {
            Run run = Runs.start(Downloads.program(model, order(visit, 5)));
            long asked = model == Model.ONE_BY_ONE ? 1 : 5;
            Runs.await(run, _ -> countAsked(run.trace()) == asked);
            run.cancel();
            Trace trace = Runs.ended(run);

            assertThat(Runs.end(trace).kind()).isEqualTo(Kind.CANCELLED);
            assertThat(countAsked(trace)).isBetween(asked, interruptsOneByOne(model) ? 19 : asked);
            assertThat(ends(trace).values())
                    .hasSize((int) countAsked(trace))
                    .allMatch(event -> event.kind() == Kind.CANCELLED);
        }
    }

    /// Where a thread that waits for its turn may get it from one that was interrupted before it.
    private static boolean interruptsOneByOne(Model model) {
        return model == Model.PLATFORM_THREADS || model == Model.VIRTUAL_THREADS;
    }

    private Visit visit(Duration delay, double errors) {
        return server.open(new Dials(delay, Duration.ZERO, errors, 42), Clock.real(), _ -> {});
    }

    private static Order order(Visit visit, int atOnce) {
        return new Order(visit.base() + "/{cc}/{cc}.png", Order.flags(TWENTY), atOnce, Duration.ofSeconds(10), 0);
    }

    private static String path(Visit visit, String code) {
        return visit.image(code, ImageFormat.PNG).getPath();
    }

    private static Map<String, Event> ends(Trace trace) {
        return Runs.events(trace).stream()
                .filter(event -> !event.ofLane() && event.kind().ends())
                .collect(Collectors.toMap(Event::subject, Function.identity()));
    }

    private static long countAsked(Trace trace) {
        return Runs.events(trace).stream()
                .filter(event -> event.kind() == Kind.ASKED)
                .count();
    }

    private static int mostAtOnce(Trace trace) {
        int now = 0;
        int most = 0;
        for (Event event : Runs.events(trace)) {
            if (event.kind() == Kind.ASKED) {
                most = Math.max(most, ++now);
            } else if (!event.ofLane() && event.kind().ends()) {
                now--;
            }
        }
        return most;
    }
}
