package tandem.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.bench.Contest.Contender;

/// What a task costs that waits: the time from before its creation until all wait, and the bytes that it holds then,
/// beside a bare virtual thread in `Thread.sleep`, and a task of CPython's in `asyncio.sleep`.
///
/// Bytes are those of objects on both sides: of Java's heap after a full collection, and of what `tracemalloc` knows,
/// which says less than CPython's process grows by, as the allocator rounds up. They are weighed when all is compiled:
/// then a count of objects comes out the same again in the same process. In another one it may not, as the stack of
/// compiled code is as large as what the compiler has inlined there; so several are weighed, and of CPython one:
/// its tasks are of one size. What a JVM takes beyond its heap is told for the largest number, where it would show.
@Tag("bench")
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class SuspendedBenchmarkTest {
    private static final double BOUND_BESIDE_THREAD = 1.3;
    private static final double BYTES_BOUND_BESIDE_CPYTHON = 1;

    /// Until Java has compiled what runs; the stack of compiled code is smaller, too.
    private static final String WARM_UP = "create 20000";

    /// A crowd is weighed when a smaller one has come out the same so many times: as long as some of the stacks have
    /// frames of the interpreter, which take twice as much, it gets lighter and lighter.
    private static final int SAME = 3;

    private static final int MOST_LOOKS = 30;
    private static final int ROUNDS_BETWEEN = 5;
    private static final double BYTES_THAT_DIFFER = 8;

    /// As much as two millions need, since the last crowd may not have been collected when the next one comes; of one
    /// size, whatever the machine's own choice is, and touched in advance for [Weight].
    private static final String[] HEAP = {"-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch"};

    private static final int PROCESSES = 5;
    private static final int MOST = 1_000_000;

    @ParameterizedTest
    @ValueSource(ints = {1000, 10_000, 100_000, MOST})
    void aTaskThatWaits(int tasks) throws Exception {
        List<Figure> figures = new ArrayList<>();
        Map<Contender, List<Weight>> weights = new EnumMap<>(Contender.class);
        String python = "";
        for (int process = 0; process < PROCESSES; process++) {
            try (Contest contest = Contest.open(HEAP)) {
                python = contest.python();
                if (process == 0) {
                    figures.addAll(time(contest, tasks));
                }
                for (Contender contender : contest.contenders()) {
                    List<Weight> known = weights.computeIfAbsent(contender, _ -> new ArrayList<>());
                    boolean same = contender == Contender.CPYTHON && process > 0;
                    known.add(same ? known.getFirst() : weigh(contest, contender, tasks));
                }
            }
        }
        figures.addAll(new Beside(medians(weights, Weight::objects), "B")
                .figures("bytes", BOUND_BESIDE_THREAD, BYTES_BOUND_BESIDE_CPYTHON));
        if (tasks == MOST) {
            weights.remove(Contender.CPYTHON);
            medians(weights, Weight::outside)
                    .forEach((contender, median) -> figures.add(Figure.unbounded(
                            "outside the heap, " + contender.label(), median.value(), "B", median.all())));
        }
        Report.write(
                "suspended-" + tasks,
                tasks + " tasks that wait, each: nanoseconds until all wait, and bytes held, beside virtual"
                        + " threads and asyncio (" + python + "; warm, in turn)",
                figures);
    }

    private static List<Figure> time(Contest contest, int tasks) throws Exception {
        return new Beside(contest.medians(WARM_UP, "create " + tasks), "ns")
                .figures("time", BOUND_BESIDE_THREAD, Double.POSITIVE_INFINITY);
    }

    private static Weight weigh(Contest contest, Contender contender, int tasks) throws IOException {
        waitUntilSteady(contest, contender);
        return Weight.of(contest.ask(contender, "weigh " + tasks));
    }

    private static Map<Contender, Median> medians(Map<Contender, List<Weight>> weights, Function<Weight, Double> part) {
        Map<Contender, Median> medians = new EnumMap<>(Contender.class);
        weights.forEach((contender, all) ->
                medians.put(contender, new Median(all.stream().map(part).toList())));
        return medians;
    }

    private static void waitUntilSteady(Contest contest, Contender contender) throws IOException {
        double before = 0;
        int same = 0;
        for (int look = 0; look < MOST_LOOKS && same < SAME; look++) {
            for (int round = 0; round < ROUNDS_BETWEEN; round++) {
                contest.ask(contender, WARM_UP);
            }
            double now = Weight.of(contest.ask(contender, "weigh 20000")).objects();
            same = Math.abs(now - before) < BYTES_THAT_DIFFER ? same + 1 : 0;
            before = now;
        }
    }
}
