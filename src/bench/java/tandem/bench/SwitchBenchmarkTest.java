package tandem.bench;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a switch from one task to the next costs: tasks of the loop that sleep for no time again and again, beside as
/// many virtual threads that `yield` on one carrier, and tasks of asyncio in CPython that `sleep(0)`.
@Tag("bench")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class SwitchBenchmarkTest {
    private static final int SWITCHES = 1_000_000;
    private static final double BOUND_BESIDE_YIELD = 3;
    private static final double BOUND_BESIDE_CPYTHON = 0.35;

    @ParameterizedTest
    @ValueSource(ints = {2, 10_000})
    void aSwitch(int tasks) throws Exception {
        try (Contest contest = Contest.openAlsoAsAUserHasIt()) {
            String order = "switch " + tasks + " " + SWITCHES / tasks;
            Beside beside = new Beside(contest.medians(order, order), "ns");
            Report.write(
                    "switch-" + tasks,
                    "A switch between " + tasks + " tasks, in nanoseconds, beside Thread.yield and asyncio.sleep(0) ("
                            + contest.python() + "; warm, in turn)",
                    beside.figures("a switch", BOUND_BESIDE_YIELD, BOUND_BESIDE_CPYTHON));
        }
    }
}
