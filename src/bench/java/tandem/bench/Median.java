package tandem.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The median of an odd number of measurements.
record Median(List<Double> measured) {
    /// @throws IllegalArgumentException if the number is even
    Median {
        if (measured.size() % 2 == 0) {
            throw new IllegalArgumentException("an odd number of measurements has a median, not " + measured.size());
        }
        measured = List.copyOf(measured);
    }

    /// How many times the other this was, measurement by measurement.
    Median over(Median other) {
        return new Median(IntStream.range(0, measured.size())
                .mapToObj(i -> measured.get(i) / other.measured.get(i))
                .toList());
    }

    double value() {
        return measured.stream().sorted().toList().get(measured.size() / 2);
    }

    /// All that was measured, in the order in which it was.
    String all() {
        return "of " + numbers(measured);
    }

    static String numbers(List<Double> values) {
        return values.stream()
                .map(value -> String.format(Locale.ROOT, "%.2f", value))
                .collect(Collectors.joining(" "));
    }
}
