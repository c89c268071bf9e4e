package tandem.exhibit.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tandem.exhibit.flags.Order;
import tandem.exhibit.freeze.Slow.What;
import tandem.exhibit.prime.LargePrime;
import tandem.exhibit.prime.TrialDivision;
import tandem.run.Kit;
import tandem.run.Program;
import tandem.run.Run;
import tandem.run.Runs;
import tandem.site.Dials;
import tandem.site.FlagServer;
import tandem.site.Visit;
import tandem.time.Clock;
import tandem.trace.Detail;
import tandem.trace.Event;
import tandem.trace.Kind;
import tandem.trace.Lane;
import tandem.trace.Trace;

/// The ways to fetch five flags for a window, whose thread is an executor's here.
class FetchesTest {
    private static final List<String> FIVE = List.of("br", "cn", "id", "in", "us");
    private static final Duration TIME = Duration.ofMillis(60);
    private static LargePrime number;
    private static LargePrime longer;

    private final ExecutorService window = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("the window").factory());
    private FlagServer server;

    private enum Way {
        BLOCKING,
        THREADS,
        ASYNC
    }

    @BeforeAll
    static void measure() throws InterruptedException {
        TrialDivision measured = TrialDivision.measure(Clock.real());
        number = measured.lasting(TIME);
        longer = measured.lasting(TIME.multipliedBy(5));
    }

    @BeforeEach
    void open() throws IOException {
        server = FlagServer.start(Clock.real(), _ -> {});
    }

    @AfterEach
    void close() {
        window.close();
        server.close();
    }

    static Stream<Arguments> all() {
        return Stream.of(Way.values()).flatMap(way -> Stream.of(What.values()).map(what -> arguments(way, what)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void allFiveComeInTheirOrderAndAreShownOnTheWindowsThread(Way way, What what) throws Exception {
        Trace trace = Runs.ended(start(way, what, 1));

        assertThat(Runs.end(trace).detail()).isEqualTo(new Detail.Value("5"));
        assertThat(shown(trace)).extracting(Event::subject).containsExactly("1", "2", "3", "4", "5");
        assertThat(shown(trace)).allMatch(event -> event.lane().sort() == Lane.Sort.WINDOW);
    }

    @ParameterizedTest
    @EnumSource(What.class)
    void allAtOnceTheyTakeLessTimeThanOneAfterTheOther(What what) throws Exception {
        for (Way way : List.of(Way.THREADS, Way.ASYNC)) {
            Trace trace = Runs.ended(start(way, what, 5));

            assertThat(shown(trace)).as("%s", way).hasSize(5);
            if (what != What.COMPUTATION) { // which is as fast as there are processors
                assertThat(nanos(trace)).as("%s", way).isLessThan(5 * TIME.toNanos());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(What.class)
    void onlyTheBlockingWayKeepsTheWindowsThread(What what) throws Exception {
        assertThat(kept(Runs.ended(start(Way.BLOCKING, what, 1)))).isGreaterThanOrEqualTo(5 * TIME.toNanos() / 2);
        assertThat(kept(Runs.ended(start(Way.THREADS, what, 1)))).isLessThan(5 * TIME.toNanos() / 2);
        assertThat(kept(Runs.ended(start(Way.ASYNC, what, 1)))).isLessThan(5 * TIME.toNanos() / 2);
    }

    /// A wait needs none, a computation does.
    @Test
    void asynchronousCallsHaveThreadsOfTheirOwnOnlyToComputeOrToHoldALock() throws Exception {
        assertThat(threads(Runs.ended(start(Way.ASYNC, What.NETWORK, 5)))).isEmpty();
        assertThat(threads(Runs.ended(start(Way.ASYNC, What.SLEEP, 5)))).isEmpty();
        assertThat(threads(Runs.ended(start(Way.ASYNC, What.LOCK, 5))))
                .hasSize(5)
                .allMatch(lane -> lane.name().equals("other"));
        assertThat(threads(Runs.ended(start(Way.ASYNC, What.COMPUTATION, 5)))).hasSize(5);
        assertThat(threads(Runs.ended(start(Way.THREADS, What.NETWORK, 1)))).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("all")
    void cancelledItEndsAndTheRestNeverStarts(Way way, What what) throws Exception {
        Run run = start(way, what, 1, TIME.multipliedBy(5));
        Runs.await(run, event -> event.detail() instanceof Detail.Picture);
        run.cancel();
        Trace trace = Runs.ended(run);

        assertThat(Runs.end(trace).kind()).isEqualTo(Kind.CANCELLED);
        assertThat(shown(trace)).hasSizeLessThan(5);
        assertThat(Runs.events(trace).stream()
                        .filter(event -> event.kind() == Kind.ASKED)
                        .count())
                .isLessThan(5);
        assertThat(window.submit(() -> Thread.currentThread().isInterrupted()).get())
                .isFalse();
    }

    /// What the window's thread waits for in a lock nobody tells; it is seen.
    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"BLOCKING", "THREADS"})
    void whoWaitsForALockDoesNotRun(Way way) throws Exception {
        Lane.Sort sort = way == Way.BLOCKING ? Lane.Sort.WINDOW : Lane.Sort.PLATFORM_THREAD;
        Trace trace = Runs.ended(start(way, What.LOCK, 1, TIME.multipliedBy(5)));

        assertThat(Runs.events(trace))
                .anyMatch(event -> event.lane().sort() == sort
                        && event.kind() == Kind.BLOCKED
                        && event.detail().equals(Detail.Wait.seen()));
    }

    private Run start(Way way, What what, int atOnce) {
        return start(way, what, atOnce, TIME);
    }

    private Run start(Way way, What what, int atOnce, Duration time) {
        Duration delay = what == What.NETWORK ? time : Duration.ZERO;
        Visit visit = server.open(new Dials(delay, Duration.ZERO, 0, 0), Clock.real(), _ -> {});
        Order order = new Order(visit.base() + "/{cc}/{cc}.png", Order.flags(FIVE), atOnce, Duration.ofSeconds(10), 0);
        Run run = new Run(
                program(way, order, new Slow(what, time, time.equals(TIME) ? number : longer)), Clock.real(), window);
        Run.startTogether(List.of(run));
        return run;
    }

    private static Program program(Way way, Order order, Slow slow) {
        Function<Kit, NonblockingFetch> free =
                kit -> way == Way.THREADS ? new ThreadFetch(kit, order, slow) : new AsyncFetch(kit, order, slow);
        return new Program.OnWindow(
                way == Way.BLOCKING
                        ? kit -> () ->
                                CompletableFuture.completedFuture(new BlockingFetch(kit, order, slow).downloadMany())
                        : kit -> free.apply(kit)::downloadMany);
    }

    private static List<Event> shown(Trace trace) {
        return Runs.events(trace).stream()
                .filter(event -> event.detail() instanceof Detail.Picture)
                .toList();
    }

    private static List<Lane> threads(Trace trace) {
        return trace.lanes().stream()
                .filter(lane -> lane.sort() == Lane.Sort.PLATFORM_THREAD)
                .toList();
    }

    /// From the run's begin to its end.
    private static long nanos(Trace trace) {
        List<Event> events = Runs.events(trace);
        return events.getLast().at() - events.getFirst().at();
    }

    /// From when the main function was called on the window's thread until that was free again.
    private static long kept(Trace trace) {
        List<Event> ofWindow = Runs.events(trace).stream()
                .filter(event -> event.lane().sort() == Lane.Sort.WINDOW && event.ofLane())
                .toList();
        long free = ofWindow.stream()
                .filter(event -> event.kind() == Kind.SUSPENDED)
                .findFirst()
                .orElseThrow()
                .at();
        return free - ofWindow.getFirst().at();
    }
}
