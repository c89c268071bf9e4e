package tandem.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tandem.bench.Figure;
import tandem.bench.Report;
import tandem.exhibit.prime.LargePrime;
import tandem.exhibit.spinners.OneByOneSpinner;
import tandem.exhibit.spinners.Spinning;
import tandem.time.Alarm;
import tandem.time.Clock;
import tandem.trace.Detail;
import tandem.trace.Kind;
import tandem.trace.Lane;
import tandem.trace.Trace;

/// What it costs who is recorded: nanoseconds to write an event, and to look at which line of its page it stands.
@Tag("bench")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class RecordingBenchmarkTest {
    private static final double BOUND_EVENT = 200;
    private static final double BOUND_LINE = 3000;
    private static final int ROUNDS = 9;
    private static final int EVENTS = 1_000_000;
    private static final int LINES = 100_000;

    private static final Detail WAIT = new Detail.Wait("sleep", 0);

    @Test
    void anEvent() throws Exception {
        List<Double> all = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Trace trace = new Trace(Clock.real()::nanos);
            Lane lane = trace.lane(Lane.Sort.TASK, "task");
            long began = System.nanoTime();
            for (int i = 0; i < EVENTS; i++) {
                trace.append(lane, Kind.SUSPENDED, WAIT);
            }
            all.add((double) (System.nanoTime() - began) / EVENTS);
        }
        report("recording-event", "an event written", all, BOUND_EVENT);
    }

    @Test
    void aLine() throws Exception {
        List<Double> all = new ArrayList<>();
        Clock clock = new Looking(all);
        Run run = new Run(
                new Program.OnThread(Model.ONE_BY_ONE, kit -> {
                    Kit looking = new Kit(kit.screen(), clock, kit.threads(), kit.client(), kit.window(), kit.spans());
                    return new OneByOneSpinner(looking, spinning())::main;
                }),
                Clock.real(),
                Runnable::run);
        Run.startTogether(List.of(run));
        run.ended().toCompletableFuture().get(2, TimeUnit.MINUTES);
        report("recording-line", "the line of a page looked up, where a spinner sleeps", all, BOUND_LINE);
    }

    private static void report(String name, String what, List<Double> all, double bound) throws Exception {
        List<Double> sorted = all.stream().sorted().toList();
        double median = sorted.get(sorted.size() / 2);
        String from = String.join(" ", all.stream().map("%.0f"::formatted).toList());
        Report.write(
                name,
                "What it costs who is recorded (warm, median)",
                List.of(new Figure(what, median, bound, "ns", from)));
    }

    private static Spinning spinning() {
        return new Spinning(
                Spinning.Work.BLOCKS,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Spinning.Stop.FLAG,
                LargePrime.NONE);
    }

    /// Whoever sleeps by it has its line looked up again and again.
    private record Looking(List<Double> all) implements Clock {
        @Override
        public void sleep(Duration duration) {
            for (int round = 0; round < ROUNDS; round++) {
                long began = System.nanoTime();
                for (int i = 0; i < LINES; i++) {
                    if (Here.line() == null) {
                        throw new IllegalStateException("no line of a page");
                    }
                }
                all.add((double) (System.nanoTime() - began) / LINES);
            }
        }

        @Override
        public long nanos() {
            return Clock.real().nanos();
        }

        @Override
        public void parkUntil(long deadline) {
            Clock.real().parkUntil(deadline);
        }

        @Override
        public Alarm after(Duration delay, Runnable action) {
            return Clock.real().after(delay, action);
        }
    }
}
