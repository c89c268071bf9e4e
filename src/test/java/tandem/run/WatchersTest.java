package tandem.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tandem.time.Clock;
import tandem.trace.Detail;
import tandem.trace.Event;
import tandem.trace.Kind;
import tandem.trace.Lane;
import tandem.trace.Trace;

/// What is not told but seen: by the sampler of a run's threads, and by the watch of the window's.
class WatchersTest {
    private static final long HELD_MILLIS = 150;

    @ParameterizedTest
    @EnumSource(
            value = Model.class,
            names = {"PLATFORM_THREADS", "VIRTUAL_THREADS"})
    void aJoinIsSeenAndItsEnd(Model model) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch spin = new CountDownLatch(1);
        Run run = Runs.start(new Program.OnThread(model, kit -> () -> {
            Thread thread = kit.threads().newThread(() -> awaitUninterruptibly(go));
            thread.start();
            thread.join();
            while (spin.getCount() > 0) {
                Thread.onSpinWait();
            }
            return "joined";
        }));
        Event seen = Runs.await(run, event -> event.lane().name().equals("supervisor") && waits(event));
        assertThat(seen.kind()).isEqualTo(Kind.BLOCKED);
        go.countDown();
        Event again = Runs.await(
                run,
                event -> event.lane().equals(seen.lane()) && event.kind() == Kind.RUNNING && event.at() > seen.at());
        assertThat(again.lane().sort()).isNotEqualTo(Lane.Sort.RUN);
        spin.countDown();
        assertThat(Runs.end(Runs.ended(run)).detail()).isEqualTo(new Detail.Value("joined"));
    }

    private static boolean waits(Event event) {
        return event.detail().equals(new Detail.Wait(Sampler.SEEN, 0));
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Test
    void aWindowThatIsHeldIsMeasuredFromOutside() throws Exception {
        try (ExecutorService window = Executors.newSingleThreadExecutor()) {
            Run run = new Run(
                    new Program.OnWindow(_ -> () -> {
                        hold();
                        return CompletableFuture.completedFuture("thawed");
                    }),
                    Clock.real(),
                    window);
            Run.startTogether(List.of(run));
            Trace trace = Runs.ended(run);
            long longest = Runs.events(trace).stream()
                    .filter(event -> event.kind() == Kind.STALLED)
                    .mapToLong(event -> ((Detail.Wait) event.detail()).nanos())
                    .max()
                    .orElseThrow();
            assertThat(TimeUnit.NANOSECONDS.toMillis(longest)).isBetween(HELD_MILLIS - 60, HELD_MILLIS + 60);
            assertThat(Runs.end(trace).detail()).isEqualTo(new Detail.Value("thawed"));
        }
    }

    /// Keeps the calling thread for a known time, whoever wakes it.
    private static void hold() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(HELD_MILLIS);
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }

    @Test
    void aWindowThatIsAtWorkAnswersMeanwhile() throws Exception {
        CompletableFuture<String> later = new CompletableFuture<>();
        try (ExecutorService window = Executors.newSingleThreadExecutor()) {
            Run run = new Run(new Program.OnWindow(_ -> () -> later), Clock.real(), window);
            Run.startTogether(List.of(run));
            Runs.await(run, event -> event.kind() == Kind.STALLED);
            assertThat(run.ended().toCompletableFuture()).isNotDone();
            later.complete("in time");
            assertThat(Runs.end(Runs.ended(run)).detail()).isEqualTo(new Detail.Value("in time"));
        }
    }
}
