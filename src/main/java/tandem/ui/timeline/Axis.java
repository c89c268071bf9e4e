package tandem.ui.timeline;

import java.util.ArrayList;
import java.util.List;

/// The ticks of a time axis: at round times, not too many.
///
/// @param times in nanoseconds from the beginning
/// @param decimals of a second, as many as two neighbours need to differ
record Axis(List<Double> times, int decimals) {
    private static final double SECOND = 1e9;
    private static final double[] STEPS = {1, 2, 5, 10};

    /// @param most how many ticks there is room for
    static Axis of(Span span, int most) {
        double rough = span.length() / SECOND / Math.max(1, most);
        double decade = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = decade;
        for (double each : STEPS) {
            step = each * decade;
            if (step >= rough * 0.999) {
                break;
            }
        }
        List<Double> times = new ArrayList<>();
        long first = (long) Math.ceil(span.from() / SECOND / step - 1e-6);
        for (long i = first; i * step * SECOND <= span.to() * (1 + 1e-9); i++) {
            times.add(i * step * SECOND);
        }
        return new Axis(times, Math.max(0, (int) -Math.floor(Math.log10(step) + 1e-9)));
    }
}
