package tandem.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TraceTest {
    private final AtomicLong now = new AtomicLong();
    private final Trace trace = new Trace(now::get, 10_000);

    @Test
    void lanesOfTwoTracesAreNeverEqual() {
        Lane left = new Trace(() -> 0).lane(Lane.Sort.TASK, "spinner");
        Lane right = new Trace(() -> 0).lane(Lane.Sort.TASK, "spinner");
        assertThat(left).isNotEqualTo(right);
    }

    @Test
    void givesBackWhatWasAppendedWithTheTimeOfTheClock() {
        Lane lane = trace.lane(Lane.Sort.TASK, "spinner");
        now.set(7);
        trace.append(lane, Kind.WROTE, new Detail.Text("| thinking!", true));

        assertThat(trace.get(0)).isEqualTo(new Event(7, lane, Kind.WROTE, null, new Detail.Text("| thinking!", true)));
        assertThat(trace.get(1)).isNull();
    }

    @Test
    void losesNothingThatManyThreadsAppendAtOnceAndKeepsEachThreadsOrder() throws InterruptedException {
        int threads = 8;
        int each = 1_000;
        CountDownLatch gate = new CountDownLatch(1);
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Lane lane = trace.lane(Lane.Sort.PLATFORM_THREAD, "thread " + i);
            writers.add(Thread.ofPlatform().start(() -> {
                try {
                    gate.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                for (int n = 0; n < each; n++) {
                    trace.append(lane, Kind.WROTE, new Detail.Value(Integer.toString(n)));
                }
            }));
        }
        gate.countDown();
        for (Thread writer : writers) {
            writer.join();
        }

        List<List<String>> seen = new ArrayList<>();
        trace.lanes().forEach(lane -> seen.add(new ArrayList<>()));
        for (int i = 0; trace.get(i) instanceof Event event; i++) {
            seen.get(event.lane().number()).add(((Detail.Value) event.detail()).text());
        }
        List<String> expected = new ArrayList<>();
        for (int n = 0; n < each; n++) {
            expected.add(Integer.toString(n));
        }
        assertThat(seen)
                .hasSize(threads)
                .allSatisfy(values -> assertThat(values).isEqualTo(expected));
    }

    @Test
    void saysHowManyEventsDidNotFit() {
        Trace small = new Trace(now::get, 3);
        Lane lane = small.lane(Lane.Sort.TASK, "task");
        for (int i = 0; i < 5; i++) {
            small.append(lane, Kind.RUNNING, Detail.NOTHING);
        }

        assertThat(small.dropped()).isEqualTo(2);
        assertThat(small.get(2)).isNotNull();
        assertThat(small.get(3)).isNull();
    }

    @Test
    void whoeverIsKnownToHaveBegunIsKnownToHaveEnded() {
        Trace small = new Trace(now::get, 3);
        Lane run = small.lane(Lane.Sort.RUN, "run");
        Lane task = small.lane(Lane.Sort.TASK, "task");
        small.append(run, Kind.STARTED, Detail.NOTHING);
        small.append(task, Kind.STARTED, Detail.NOTHING);
        for (int i = 0; i < 5; i++) {
            small.append(task, Kind.RUNNING, Detail.NOTHING);
        }
        for (int i = 0; i < 9; i++) {
            small.append(task, Kind.RESULT, Detail.NOTHING);
        }
        small.append(run, Kind.RESULT, Detail.NOTHING);

        Tracks tracks = new Replay<>(small, Tracks::new).now();
        assertThat(tracks.ended()).isPresent();
        assertThat(small.dropped()).isEqualTo(4 + 6);
    }
}
