package tandem.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tandem.exhibit.flags.Downloads;
import tandem.exhibit.flags.Order;
import tandem.run.Model;
import tandem.run.Outcome;
import tandem.run.Run;
import tandem.run.RunState;
import tandem.run.Runs;
import tandem.site.BestPossible;
import tandem.site.Dials;
import tandem.site.FlagServer;
import tandem.site.Flags;
import tandem.site.Visit;
import tandem.time.Clock;

/// How long the models take for twenty flags, beside the best possible. As in the lesson: a run with its trace, a visit
/// of its own to a real server.
@Tag("bench")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class FlagsBenchmarkTest {
    private static final int ROUNDS = 5;
    private static final int WARM_UP_ROUNDS = 5;
    private static final List<String> TWENTY = Flags.mostPopulous(20);
    private static final Dials WARM_UP = new Dials(Duration.ofMillis(5), Duration.ZERO, 0, 1);
    private static final Dials MEASURED = new Dials(Duration.ofMillis(200), Duration.ZERO, 0, 1);

    /// The most that a model may take, in times the best possible.
    private static final Map<Model, Double> BOUNDS = new EnumMap<>(Map.of(
            Model.ONE_BY_ONE, 1.08,
            Model.PLATFORM_THREADS, 1.25,
            Model.VIRTUAL_THREADS, 1.25,
            Model.EVENT_LOOP, 1.25,
            Model.CALLBACKS, 1.25));

    @Test
    void twentyFlags() throws Exception {
        try (FlagServer server = FlagServer.start(Clock.real(), _ -> {})) {
            for (int round = 0; round < WARM_UP_ROUNDS; round++) {
                measure(server, WARM_UP, round);
            }
            Map<Model, List<Double>> ratios = new EnumMap<>(Model.class);
            for (int round = 0; round < ROUNDS; round++) {
                measure(server, MEASURED, round)
                        .forEach((model, ratio) -> ratios.computeIfAbsent(model, _ -> new ArrayList<>())
                                .add(ratio));
            }
            Report.write(
                    "flags",
                    "20 flags, 200 ms each: elapsed, in times the best possible (warm, median of " + ROUNDS + ")",
                    ratios.entrySet().stream()
                            .map(entry -> figure(entry.getKey(), new Median(entry.getValue())))
                            .toList());
        }
    }

    /// Lets each model fetch once, in another order each round.
    private static Map<Model, Double> measure(FlagServer server, Dials dials, int round) throws Exception {
        List<Model> order = new ArrayList<>(BOUNDS.keySet());
        Collections.rotate(order, round);
        Map<Model, Double> ratios = new EnumMap<>(Model.class);
        for (Model model : order) {
            ratios.put(model, ratio(server, dials, model));
        }
        return ratios;
    }

    private static double ratio(FlagServer server, Dials dials, Model model) throws Exception {
        int atOnce = model == Model.ONE_BY_ONE ? 1 : TWENTY.size();
        try (Visit visit = server.open(dials, Clock.real(), _ -> {})) {
            Order order =
                    new Order(visit.base() + "/{cc}/{cc}.png", Order.flags(TWENTY), atOnce, Duration.ofSeconds(10), 0);
            Run run = Runs.start(Downloads.program(model, order));
            RunState.Follower follower = new RunState.Follower();
            Runs.events(Runs.ended(run)).forEach(follower::accept);
            assertThat(follower.state())
                    .as("the run of %s", model)
                    .isInstanceOfSatisfying(
                            RunState.Ended.class,
                            ended -> assertThat(ended.outcome()).isEqualTo(new Outcome.Done("20")));
            return (double) follower.elapsed(0) / BestPossible.nanos(dials, TWENTY, atOnce);
        }
    }

    private static Figure figure(Model model, Median ratio) {
        String name = model.id() + (model == Model.ONE_BY_ONE ? "" : ", 20 at once");
        double bound = Objects.requireNonNull(BOUNDS.get(model));
        return new Figure(name, ratio.value(), bound, "x", ratio.all());
    }
}
