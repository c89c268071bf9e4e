package tandem.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tandem.trace.Detail;
import tandem.trace.Event;
import tandem.trace.Kind;
import tandem.trace.Lane;
import tandem.trace.Occupancy;
import tandem.trace.Replay;
import tandem.trace.Trace;

class RunTest {
    @ParameterizedTest
    @EnumSource
    void endsWithWhatTheProgramReturns(Sort sort) throws Exception {
        Trace trace = Runs.trace(sort.calling(() -> 42));
        Event end = Runs.end(trace);
        assertThat(end.lane().sort()).isEqualTo(Lane.Sort.RUN);
        assertThat(end.kind()).isEqualTo(Kind.RESULT);
        assertThat(end.detail()).isEqualTo(new Detail.Value("42"));
        assertThat(Runs.events(trace).getFirst().lane().sort()).isEqualTo(Lane.Sort.RUN);
    }

    @RepeatedTest(20)
    void nobodyLooksOnAfterTheEnd() throws Exception {
        Runs.trace(Sort.PLATFORM_THREAD.calling(() -> 42));
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("sampler");
    }

    @ParameterizedTest
    @EnumSource
    void failsWithWhatTheProgramThrows(Sort sort) throws Exception {
        IOException failure = new IOException("on purpose");
        Trace trace = Runs.trace(sort.calling(() -> {
            throw failure;
        }));
        assertThat(Runs.end(trace).kind()).isEqualTo(Kind.FAILED);
        assertThat(Runs.end(trace).detail()).isEqualTo(new Detail.Failure(failure));
        assertThat(new Replay<>(trace, RunState.Follower::new).now().state())
                .isInstanceOfSatisfying(
                        RunState.Ended.class,
                        ended -> assertThat(ended.outcome()).isEqualTo(new Outcome.Failed(failure)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void aCancelEndsWhatWaits(Sort sort) throws Exception {
        Run run = Runs.start(sort.waiting());
        Runs.await(run, event -> event.lane().number() > 0);
        run.cancel();
        cancelled(Runs.ended(run));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void soDoesOneRightAfterTheStart(Sort sort) throws Exception {
        for (int i = 0; i < 20; i++) {
            Run run = Runs.start(sort.waiting());
            run.cancel();
            run.cancel();
            cancelled(Runs.ended(run));
        }
    }

    @ParameterizedTest
    @EnumSource
    void cancelledBeforeItsStartItEndsAtOnceAndNeverBegins(Sort sort) throws Exception {
        AtomicBoolean called = new AtomicBoolean();
        Run run = Runs.of(sort.calling(() -> called.getAndSet(true)));
        run.cancel();
        assertThat(run.ended().toCompletableFuture()).isCompleted();
        Run.startTogether(List.of(run));
        cancelled(Runs.ended(run));
        assertThat(called).isFalse();
        assertThat(Runs.events(run.trace())).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aCancelAfterTheEndChangesNothing(Sort sort) throws Exception {
        Run run = Runs.start(sort.calling(() -> 42));
        int events = Runs.events(Runs.ended(run)).size();
        run.cancel();
        assertThat(Runs.events(run.trace())).hasSize(events);
        assertThat(Runs.end(run.trace()).kind()).isEqualTo(Kind.RESULT);
    }

    @ParameterizedTest
    @EnumSource(
            value = Sort.class,
            names = {"PLATFORM_THREAD", "VIRTUAL_THREAD", "TASK", "CALLBACKS"})
    void whoeverOverhearsAnInterruptIsInterruptedAgain(Sort sort) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Run run = Runs.start(sort.calling(() -> {
            begun.countDown();
            for (int overheard = 0; overheard < 2; ) {
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException _) {
                    overheard++;
                }
            }
            throw new InterruptedException();
        }));
        begun.await();
        run.cancel();
        cancelled(Runs.ended(run));
    }

    @ParameterizedTest
    @EnumSource(
            value = Model.class,
            names = {"PLATFORM_THREADS", "VIRTUAL_THREADS"})
    void threadsThatTheProgramLeavesBehindEndWithIt(Model model) throws Exception {
        AtomicReference<Thread> orphan = new AtomicReference<>();
        CountDownLatch forever = new CountDownLatch(1);
        Trace trace = Runs.trace(new Program.OnThread(model, kit -> () -> {
            CountDownLatch begun = new CountDownLatch(1);
            Thread thread = kit.threads().newThread(() -> {
                begun.countDown();
                try {
                    forever.await();
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
            });
            orphan.set(thread);
            thread.start();
            begun.await();
            return "gone";
        }));
        assertThat(orphan.get().isAlive()).isFalse();
        assertThat(orphan.get().isVirtual()).isEqualTo(model == Model.VIRTUAL_THREADS);
        assertThat(Runs.end(trace).detail()).isEqualTo(new Detail.Value("gone"));
        assertThat(new Replay<>(trace, Occupancy::new).now().inFlight()).isZero();
    }

    @Test
    void itsClientAsksNobodyAnyMoreAfterTheEnd() throws Exception {
        AtomicReference<HttpClient> client = new AtomicReference<>();
        Runs.trace(new Program.OnThread(Model.ONE_BY_ONE, kit -> () -> {
            client.set(kit.client());
            return "";
        }));
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:1/")).build();
        assertThatThrownBy(() -> client.get().send(request, BodyHandlers.discarding()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("closed");
        assertThat(client.get().sendAsync(request, BodyHandlers.discarding())).isCompletedExceptionally();
    }

    @Test
    void runsThatStartTogetherGoOnAtTheSameTime() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        Callable<Object> meeting = () -> {
            both.countDown();
            return both.await(20, TimeUnit.SECONDS) ? "" : fail("one began after the other's end");
        };
        List<Run> runs = List.of(Runs.of(Sort.PLATFORM_THREAD.calling(meeting)), Runs.of(Sort.TASK.calling(meeting)));
        Run.startTogether(runs);
        for (Run run : runs) {
            assertThat(Runs.end(Runs.ended(run)).kind()).isEqualTo(Kind.RESULT);
        }
    }

    private static void cancelled(Trace trace) {
        assertThat(Runs.end(trace).kind()).isEqualTo(Kind.CANCELLED);
        assertThat(Runs.end(trace).lane().sort()).isEqualTo(Lane.Sort.RUN);
        assertThat(new Replay<>(trace, Occupancy::new).now().inFlight()).isZero();
    }
}
