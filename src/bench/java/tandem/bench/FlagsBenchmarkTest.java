package tandem.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tandem.run.Model;
import tandem.site.Dials;
import tandem.site.FlagServer;
import tandem.time.Clock;

/// How long the models take for flags, beside the best possible.
@Tag("bench")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class FlagsBenchmarkTest {
    static final Dials WARM_UP = new Dials(Duration.ofMillis(5), Duration.ZERO, 0, 1);
    static final Dials MEASURED = new Dials(Duration.ofMillis(200), Duration.ZERO, 0, 1);

    private static final String TITLE =
            "%s, 200 ms each: elapsed, in times the best possible (warm, median of " + Rounds.MEASURED + ")";
    private static final double ONE_BY_ONE_BOUND = 1.08;
    private static final List<Model> AT_ONCE =
            List.of(Model.PLATFORM_THREADS, Model.VIRTUAL_THREADS, Model.EVENT_LOOP, Model.CALLBACKS);

    @Test
    void twentyFlags() throws Exception {
        List<Model> models = new ArrayList<>(AT_ONCE);
        models.addFirst(Model.ONE_BY_ONE);
        report("flags", Workload.mostPopulous(20, 20), models, 1.25);
    }

    @Test
    void allAtOnce() throws Exception {
        report("flags-194", Workload.ofAll(194, 194), AT_ONCE, 1.8);
    }

    @Test
    void twoThousandAtTwoHundred() throws Exception {
        report("flags-2000", Workload.ofAll(2000, 200), AT_ONCE, 1.15);
    }

    /// What counts here is that every flag comes; how long it takes is told without a bound.
    @Test
    void twoThousandAtOnce() throws Exception {
        Workload work = Workload.ofAll(2000, 2000);
        Map<Model, Integer> missing = new LinkedHashMap<>();
        try (FlagServer server = FlagServer.start(Clock.real(), _ -> {})) {
            Rounds<Model, Dials> rounds = new Rounds<>(AT_ONCE, (model, dials) -> {
                Fetch fetch = Fetch.by(model, work, dials, server);
                missing.merge(model, fetch.missing(), Integer::sum);
                return work.ratio(fetch.nanos(), dials);
            });
            List<Figure> figures = new ArrayList<>();
            rounds.medians(WARM_UP, MEASURED).forEach((model, ratio) -> {
                String all = "of all rounds, those to warm up too";
                figures.add(new Figure(model.id() + ", missing", missing.getOrDefault(model, 0), 0, "", all));
                figures.add(Figure.unbounded(model.id(), ratio.value(), "x", ratio.all()));
            });
            Report.write("flags-2000-at-once", TITLE.formatted(work), figures);
        }
    }

    private static void report(String name, Workload work, List<Model> models, double bound) throws Exception {
        try (FlagServer server = FlagServer.start(Clock.real(), _ -> {})) {
            Rounds<Model, Dials> rounds = new Rounds<>(models, (model, dials) -> {
                Workload own = model == Model.ONE_BY_ONE ? work.oneByOne() : work;
                return own.ratio(Fetch.nanos(model, own, dials, server), dials);
            });
            List<Figure> figures = new ArrayList<>();
            rounds.medians(WARM_UP, MEASURED).forEach((model, ratio) -> {
                double most = model == Model.ONE_BY_ONE ? ONE_BY_ONE_BOUND : bound;
                figures.add(new Figure(model.id(), ratio.value(), most, "x", ratio.all()));
            });
            Report.write(name, TITLE.formatted(work), figures);
        }
    }
}
