package tandem.bench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tandem.run.Model;
import tandem.site.Dials;
import tandem.site.FlagServer;
import tandem.time.Clock;

/// The event loop beside asyncio with aiohttp: the same flags from the same server, by turns. Where no CPython with
/// aiohttp is found, the report says what was found instead.
@Tag("bench")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class BesidePythonBenchmarkTest {
    private enum Side {
        OURS,
        THEIRS
    }

    @Test
    void allAtOnce() throws Exception {
        beside("python-194", Workload.ofAll(194, 194));
    }

    @Test
    void twoThousandAtTwoHundred() throws Exception {
        beside("python-2000", Workload.ofAll(2000, 200));
    }

    private static void beside(String name, Workload work) throws Exception {
        String title = work + ", 200 ms each, event loop beside asyncio with aiohttp";
        Interpreters tried = Interpreters.withAiohttp();
        Optional<Interpreter> usable = tried.firstUsable();
        if (usable.isPresent()) {
            Report.write(name, title + " (" + usable.get() + ", warm, in turn)", figures(usable.get(), work));
        } else {
            Report.write(name, title + ": not measured, for there is none (" + tried + ")", List.of());
        }
    }

    private static List<Figure> figures(Interpreter interpreter, Workload work) throws Exception {
        try (FlagServer server = FlagServer.start(Clock.real(), _ -> {});
                Aiohttp aiohttp = Aiohttp.start(interpreter)) {
            Rounds<Side, Dials> rounds = new Rounds<>(List.of(Side.values()), (side, dials) -> switch (side) {
                case OURS -> work.ratio(Fetch.nanos(Model.EVENT_LOOP, work, dials, server), dials);
                case THEIRS -> work.ratio(aiohttp.nanos(work, dials, server), dials);
            });
            Map<Side, Median> medians = rounds.medians(FlagsBenchmarkTest.WARM_UP, FlagsBenchmarkTest.MEASURED);
            Median ours = Objects.requireNonNull(medians.get(Side.OURS));
            Median theirs = Objects.requireNonNull(medians.get(Side.THEIRS));
            Median both = ours.over(theirs);
            return List.of(
                    new Figure("ours / theirs", both.value(), 1, "x", both.all()),
                    Figure.unbounded("ours / the best possible", ours.value(), "x", ours.all()),
                    Figure.unbounded("theirs / the best possible", theirs.value(), "x", theirs.all()));
        }
    }
}
