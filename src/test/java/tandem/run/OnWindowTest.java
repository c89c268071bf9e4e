package tandem.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tandem.time.Clock;
import tandem.trace.Detail;
import tandem.trace.Event;
import tandem.trace.Kind;
import tandem.trace.Lane;
import tandem.trace.Trace;

/// Runs on the window's thread, here an executor's.
class OnWindowTest {
    private static final long LONGEST_MILLIS = HeldTooLong.LIMIT.toMillis();

    private final ExecutorService window = Executors.newSingleThreadExecutor();

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void itEndsWithItsStage() throws Exception {
        CompletableFuture<String> later = new CompletableFuture<>();
        Run run = start(_ -> () -> later);
        Runs.await(run, event -> event.kind() == Kind.SUSPENDED);
        assertThat(run.ended().toCompletableFuture()).isNotDone();
        later.complete("in time");

        assertThat(Runs.end(Runs.ended(run)).detail()).isEqualTo(new Detail.Value("in time"));
    }

    @Test
    void whoHoldsTheThreadTooLongIsMadeToLetGoAndLeavesNoInterruptBehind() throws Exception {
        long begin = System.nanoTime();
        Run run = start(_ -> () -> {
            new CountDownLatch(1).await();
            return CompletableFuture.completedFuture("never");
        });
        Event end = Runs.end(Runs.ended(run));
        boolean interrupted =
                window.submit(() -> Thread.currentThread().isInterrupted()).get();

        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin)).isCloseTo(LONGEST_MILLIS, within(300L));
        assertThat(end.detail())
                .isInstanceOfSatisfying(
                        Detail.Failure.class,
                        failure -> assertThat(failure.cause())
                                .isInstanceOf(HeldTooLong.class)
                                .hasCauseInstanceOf(InterruptedException.class));
        assertThat(interrupted).isFalse();
    }

    @Test
    void anErrorIsTheRunsFailureToo() throws Exception {
        Run run = start(_ -> () -> {
            throw new OutOfMemoryError("no thread is left");
        });

        assertThat(Runs.end(Runs.ended(run)).detail())
                .isInstanceOfSatisfying(
                        Detail.Failure.class,
                        failure -> assertThat(failure.cause()).isInstanceOf(OutOfMemoryError.class));
    }

    @Test
    void cancelEndsWhatHoldsTheThread() throws Exception {
        Run run = start(_ -> () -> {
            new CountDownLatch(1).await();
            return CompletableFuture.completedFuture("never");
        });
        Runs.await(run, event -> event.lane().sort() == Lane.Sort.WINDOW && event.kind() == Kind.STARTED);
        run.cancel();

        assertThat(Runs.end(Runs.ended(run)).kind()).isEqualTo(Kind.CANCELLED);
    }

    /// As when Cancel is pressed before the window has got to it.
    @Test
    void whatIsCancelledBeforeItsTurnNeverBegins() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        AtomicBoolean called = new AtomicBoolean();
        window.execute(() -> awaitUninterruptibly(busy));
        Run run = start(_ -> () -> {
            called.set(true);
            return CompletableFuture.completedFuture("begun");
        });
        run.cancel();
        busy.countDown();

        assertThat(Runs.end(Runs.ended(run)).kind()).isEqualTo(Kind.CANCELLED);
        assertThat(called).isFalse();
    }

    @Test
    void cancelEndsWhatWasLeftToBeDoneLater() throws Exception {
        CompletableFuture<String> never = new CompletableFuture<>();
        Run run = start(_ -> () -> never);
        Runs.await(run, event -> event.kind() == Kind.SUSPENDED);
        run.cancel();

        assertThat(Runs.end(Runs.ended(run)).kind()).isEqualTo(Kind.CANCELLED);
        assertThat(never).isCancelled();
    }

    /// Joining the run's threads takes its time, and not the window's.
    @Test
    void theWindowsThreadDoesNotWaitForTheRunsThreads() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        Run run = start(kit -> () -> {
            Thread stubborn = kit.threads().newThread(() -> awaitUninterruptibly(go));
            stubborn.start();
            return CompletableFuture.completedFuture("left a thread behind");
        });
        Runs.await(run, event -> event.lane().sort() == Lane.Sort.WINDOW && event.kind() == Kind.RESULT);
        window.submit(() -> {}).get(20, TimeUnit.SECONDS);
        assertThat(run.ended().toCompletableFuture()).isNotDone();
        go.countDown();

        assertThat(Runs.end(Runs.ended(run)).kind()).isEqualTo(Kind.RESULT);
    }

    @Test
    void whatIsWitnessedIsOnTheWindowsLaneAlsoBeforeAndAfter() throws Exception {
        Run run = of(_ -> () -> CompletableFuture.completedFuture("seen"));
        run.witness().frame();
        Run.startTogether(List.of(run));
        Trace trace = Runs.ended(run);
        run.witness().clicked();
        run.witness().stalled(new Detail.Stall(200_000_000, null, ""));
        run.witness().stepped("|");
        List<Event> events = Runs.events(trace);

        assertThat(events.getFirst().kind()).isEqualTo(Kind.FRAME);
        assertThat(events.subList(events.size() - 3, events.size()))
                .extracting(Event::kind)
                .containsExactly(Kind.CLICKED, Kind.STALLED, Kind.WROTE);
        assertThat(trace.lanes())
                .filteredOn(lane -> lane.sort() == Lane.Sort.WINDOW)
                .hasSize(1);
        assertThat(events.getLast().lane().name()).isEqualTo("spinner");
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            Thread.onSpinWait();
        }
    }

    private Run start(Function<Kit, Callable<? extends CompletionStage<?>>> main) {
        Run run = of(main);
        Run.startTogether(List.of(run));
        return run;
    }

    private Run of(Function<Kit, Callable<? extends CompletionStage<?>>> main) {
        return new Run(new Program.OnWindow(main), Clock.real(), window);
    }
}
