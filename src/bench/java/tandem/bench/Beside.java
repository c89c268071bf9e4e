package tandem.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tandem.bench.Contest.Contender;

/// What the contenders of a [Contest] came to, as figures: the loop's beside the others', and each one's own.
record Beside(Map<Contender, Median> medians, String unit) {
    /// @param name what is measured, for a figure's name
    /// @param thread the most that the loop's should be in times a bare thread's, both on one carrier
    /// @param cpython the same in times CPython's, the loop as a user has it if that was measured; infinite if it
    ///     is only told
    List<Figure> figures(String name, double thread, double cpython) {
        List<Figure> figures = new ArrayList<>();
        figures.add(ratio(name, Contender.LOOP_ON_ONE_CARRIER, Contender.THREAD, thread));
        if (medians.containsKey(Contender.LOOP)) {
            figures.add(ratio(name, Contender.LOOP, Contender.THREAD, Double.POSITIVE_INFINITY));
        }
        if (medians.containsKey(Contender.CPYTHON)) {
            Contender ours = medians.containsKey(Contender.LOOP) ? Contender.LOOP : Contender.LOOP_ON_ONE_CARRIER;
            figures.add(ratio(name, ours, Contender.CPYTHON, cpython));
        }
        medians.forEach((contender, median) ->
                figures.add(Figure.unbounded(name + ", " + contender.label(), median.value(), unit, median.all())));
        return figures;
    }

    private Figure ratio(String name, Contender ours, Contender other, double bound) {
        Median ratios = of(ours).over(of(other));
        return new Figure(name + ", " + ours.label() + " / " + other.label(), ratios.value(), bound, "x", ratios.all());
    }

    private Median of(Contender contender) {
        return Objects.requireNonNull(medians.get(contender));
    }
}
