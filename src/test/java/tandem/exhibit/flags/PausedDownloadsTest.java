package tandem.exhibit.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tandem.run.Folder;
import tandem.run.Model;
import tandem.run.Run;
import tandem.run.RunState;
import tandem.run.Runs;
import tandem.site.Dials;
import tandem.site.Fault;
import tandem.site.FlagServer;
import tandem.site.Flags;
import tandem.site.Visit;
import tandem.time.PacedClock;
import tandem.trace.Detail;
import tandem.trace.Kind;
import tandem.trace.Replay;
import tandem.trace.Trace;

/// Every model's downloads on a clock that they share with the server, paused, and moved on by hand.
@Timeout(30)
class PausedDownloadsTest {
    private static final List<String> TEN = Flags.mostPopulous(10);
    private static final int AT_ONCE = 5;
    private static final Duration DELAY = Duration.ofMillis(500);

    private final PacedClock clock = new PacedClock();
    private FlagServer server;

    @BeforeEach
    void startServer() throws Exception {
        server = FlagServer.start(clock, _ -> {});
        clock.pause();
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void eachStepIsADelayAndWhatItWakesAsksAnew(Model model) throws Exception {
        try (Visit visit = server.open(new Dials(DELAY, Duration.ZERO, 0, 0), clock, _ -> {})) {
            Run run = start(model, visit, Duration.ofSeconds(10));
            int atOnce = model == Model.ONE_BY_ONE ? 1 : AT_ONCE;
            for (int asked = atOnce; asked <= TEN.size(); asked += atOnce) {
                int now = asked;
                Runs.await(() -> count(run.trace(), Kind.ASKED) == now && clock.waiting() == atOnce);
                assertThat(clock.step()).isTrue();
            }
            Trace trace = Runs.ended(run);
            assertThat(Runs.end(trace).detail()).isEqualTo(new Detail.Value("10"));
            assertThat(new Replay<>(trace, RunState.Follower::new).now().elapsed(0))
                    .isEqualTo(DELAY.multipliedBy(TEN.size() / atOnce).toNanos());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void aTimeOutIsADeadlineToo(Model model) throws Exception {
        Dials silent = new Dials(Duration.ZERO, Duration.ZERO, 1, 0, List.of(Fault.HANG), 0);
        try (Visit visit = server.open(silent, clock, _ -> {})) {
            Run run = start(model, visit, Duration.ofHours(1));
            int atOnce = model == Model.ONE_BY_ONE ? 1 : AT_ONCE;
            Runs.await(() -> count(run.trace(), Kind.ASKED) == atOnce && clock.standing() == atOnce);
            clock.step(); // the server begins to hang
            while (!run.ended().toCompletableFuture().isDone()) {
                clock.step();
            }
            assertThat(Runs.end(run.trace()).detail()).isEqualTo(new Detail.Value("0"));
            assertThat(new Replay<>(run.trace(), RunState.Follower::new).now().elapsed(0))
                    .isGreaterThanOrEqualTo(
                            Duration.ofHours(TEN.size() / atOnce).toNanos());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void aCancelGetsThroughWhoeverStands(Model model) throws Exception {
        clock.resume();
        try (Visit visit = server.open(Dials.PROMPT, clock, _ -> {})) {
            Run run = start(model, visit, Duration.ofSeconds(10), TEN.size() * 40);
            Runs.await(() -> count(run.trace(), Kind.ASKED) > AT_ONCE);
            clock.pause();
            Runs.await(() -> clock.standing() > 0);
            run.cancel();
            Trace trace = Runs.ended(run);
            assertThat(Runs.end(trace).kind()).isEqualTo(Kind.CANCELLED);
            assertThat(clock.isPaused()).isTrue();
        }
    }

    private Run start(Model model, Visit visit, Duration timeout) {
        return start(model, visit, timeout, TEN.size());
    }

    private Run start(Model model, Visit visit, Duration timeout, int count) {
        List<String> codes =
                Stream.generate(TEN::stream).flatMap(each -> each).limit(count).toList();
        Order order =
                new Order(visit.base() + "/{cc}/{cc}.png", Order.flags(codes), AT_ONCE, timeout, 0, Folder.NOWHERE);
        Run run = new Run(Downloads.program(model, order), clock, Thread::startVirtualThread);
        Run.startTogether(List.of(run));
        return run;
    }

    private static long count(Trace trace, Kind kind) {
        return Runs.events(trace).stream().filter(event -> event.kind() == kind).count();
    }
}
