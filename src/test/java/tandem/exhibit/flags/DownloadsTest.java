package tandem.exhibit.flags;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tandem.run.Folder;
import tandem.run.Model;
import tandem.run.NotSaved;
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
            for (Flag flag : Order.flags(TWENTY)) {
                byte[] image = Flags.bytes(flag.code(), ImageFormat.PNG);
                Event shown = requireNonNull(results.remove(flag.id()));
                assertThat(shown.kind()).isEqualTo(Kind.RESULT);
                assertThat(((Detail.Picture) shown.detail()).bytes()).isEqualTo(image);
                Event answer = requireNonNull(results.remove(flag.id() + ".1"));
                assertThat(answer.kind()).isEqualTo(Kind.RESULT);
                assertThat(((Detail.Answer) answer.detail()).body()).isEqualTo(image);
            }
            assertThat(results).isEmpty();
            assertThat(Runs.end(trace).detail()).isEqualTo(new Detail.Value("20"));
            assertThat(mostAtOnce(trace)).isEqualTo(model == Model.ONE_BY_ONE ? 1 : 5);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void anErrorStopsNobodyElse(Model model) throws Exception {
        try (Visit visit = visit(Duration.ofMillis(1), 0.5)) {
            Trace trace = Runs.trace(Downloads.program(model, order(visit, 5)));

            Map<String, Event> results = ends(trace);
            long shown = 0;
            for (Flag flag : Order.flags(TWENTY)) {
                Event answer = requireNonNull(results.remove(flag.id() + ".1"));
                boolean came = ((Detail.Answer) answer.detail()).status() == 200;
                Event end = requireNonNull(results.remove(flag.id()));
                assertThat(end.kind()).isEqualTo(came ? Kind.RESULT : Kind.FAILED);
                shown += came ? 1 : 0;
            }
            assertThat(results).isEmpty();
            assertThat(shown).isBetween(1L, 19L);
            assertThat(Runs.end(trace).detail()).isEqualTo(new Detail.Value(String.valueOf(shown)));
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

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void savesEachFlagWholeBeforeItIsShown(Model model, @TempDir Path folder) throws Exception {
        try (Visit visit = visit(Duration.ofMillis(1), 0)) {
            Trace trace = Runs.trace(Downloads.program(model, order(visit, 5, Folder.at(folder))));

            assertThat(Runs.end(trace).detail()).isEqualTo(new Detail.Value("20"));
            assertThat(names(folder)).hasSize(20);
            for (String code : TWENTY) {
                assertThat(folder.resolve(code + ".png")).hasBinaryContent(Flags.bytes(code, ImageFormat.PNG));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void aFileInTheWayIsKeptAndStopsNobodyElse(Model model, @TempDir Path folder) throws Exception {
        Path mine = Files.writeString(folder.resolve(TWENTY.get(2) + ".png"), "mine");
        try (Visit visit = visit(Duration.ofMillis(1), 0)) {
            Trace trace = Runs.trace(Downloads.program(model, order(visit, 5, Folder.at(folder))));

            Event end = requireNonNull(ends(trace).get("3"));
            assertThat(end.detail())
                    .isInstanceOfSatisfying(
                            Detail.Failure.class,
                            failure -> assertThat(failure.cause())
                                    .isInstanceOfSatisfying(
                                            NotSaved.class,
                                            why -> assertThat(why.why()).isEqualTo(NotSaved.Why.EXISTS)));
            assertThat(Runs.end(trace).detail()).isEqualTo(new Detail.Value("19"));
            assertThat(mine).hasContent("mine");
            assertThat(names(folder)).hasSize(20);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
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
        return order(visit, atOnce, Folder.NOWHERE);
    }

    private static Order order(Visit visit, int atOnce, Folder folder) {
        String template = visit.base() + "/{cc}/{cc}.png";
        return new Order(template, Order.flags(TWENTY), atOnce, Duration.ofSeconds(10), 0, folder);
    }

    private static Map<String, Event> ends(Trace trace) {
        return Runs.events(trace).stream()
                .filter(event -> !event.ofLane() && event.kind().ends())
                .collect(Collectors.toMap(Event::subject, Function.identity(), DownloadsTest::twice, HashMap::new));
    }

    private static Event twice(Event one, Event other) {
        throw new AssertionError("ended twice: " + one + ", " + other);
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
            } else if (event.subject() != null
                    && event.subject().contains(".")
                    && event.kind().ends()) {
                now--;
            }
        }
        return most;
    }
}
