package tandem.bench;

import java.util.Locale;

/// One measured figure beside the most that it should be.
///
/// @param name what was measured
/// @param value of the unit, like `bound`
/// @param from what the value was made from, such as the single measurements
public record Figure(String name, double value, double bound, String unit, String from) {
    /// Three digits after the point.
    private static final int TOLD = 1000;

    /// A figure that nothing is demanded of.
    static Figure unbounded(String name, double value, String unit, String from) {
        return new Figure(name, value, Double.POSITIVE_INFINITY, unit, from);
    }

    /// Whether the value is within its bound, as precisely as it is told.
    boolean met() {
        return Math.rint(value * TOLD) <= bound * TOLD;
    }

    /// A line of a table.
    String line() {
        String verdict = Double.isInfinite(bound)
                ? "no bound"
                : String.format(Locale.ROOT, "bound %6.2f  %s", bound, met() ? "met" : "OVER");
        return String.format(Locale.ROOT, "%-34s %8.3f %-4s  %-18s  %s", name, value, unit, verdict, from);
    }
}
