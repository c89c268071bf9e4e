package tandem.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Measures several contenders in rounds, in another order each round, so that none has the better place.
///
/// @param <C> what is measured
/// @param <S> what it is measured by: the server's dials, or an order for a child
final class Rounds<C, S> {
    private static final int WARM_UP = 10;

    /// How many measurements each median is made of.
    static final int MEASURED = 5;

    private final List<C> contenders;
    private final Measurement<C, S> measurement;

    /// Measures one contender once.
    @FunctionalInterface
    interface Measurement<C, S> {
        double measure(C contender, S setting) throws Exception;
    }

    Rounds(List<C> contenders, Measurement<C, S> measurement) {
        this.contenders = List.copyOf(contenders);
        this.measurement = measurement;
    }

    /// Some rounds by `warmUp`, and then the medians of those by `setting`.
    Map<C, Median> medians(S warmUp, S setting) throws Exception {
        for (int round = 0; round < WARM_UP; round++) {
            measure(warmUp, round);
        }
        Map<C, List<Double>> measured = new LinkedHashMap<>();
        for (int round = 0; round < MEASURED; round++) {
            measure(setting, round)
                    .forEach((contender, value) -> measured.computeIfAbsent(contender, _ -> new ArrayList<>())
                            .add(value));
        }
        Map<C, Median> medians = new LinkedHashMap<>();
        measured.forEach((contender, values) -> medians.put(contender, new Median(values)));
        return medians;
    }

    private Map<C, Double> measure(S setting, int round) throws Exception {
        List<C> order = new ArrayList<>(contenders);
        Collections.rotate(order, round);
        Map<C, Double> measured = new LinkedHashMap<>();
        for (C contender : order) {
            measured.put(contender, measurement.measure(contender, setting));
        }
        return measured;
    }
}
