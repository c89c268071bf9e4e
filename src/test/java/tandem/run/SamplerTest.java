package tandem.run;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.loop.Async.sleep;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tandem.trace.Detail;
import tandem.trace.Event;
import tandem.trace.Kind;
import tandem.trace.Lane;
import tandem.trace.Trace;

/// What is not told but seen, by the sampler of a run's threads.
class SamplerTest {
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

    @Test
    void theRunItselfIsNeverSeenToWait() throws Exception {
        Trace trace = Runs.trace(new Program.OnLoop(_ -> () -> {
            sleep(Duration.ofMillis(300)); // several looks at a loop that idles
            return "slept";
        }));

        assertThat(Runs.events(trace))
                .filteredOn(event -> event.lane().sort() == Lane.Sort.RUN)
                .extracting(Event::kind)
                .containsExactly(Kind.STARTED, Kind.RESULT);
    }

    private static boolean waits(Event event) {
        return event.detail().equals(Detail.Wait.seen());
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            LockSupport.parkNanos(1_000_000);
        }
    }
}
