package tandem.ui.timeline;

import java.util.concurrent.TimeUnit;

/// The stretch of time in sight, in nanoseconds from the first run's beginning.
record Span(double from, double to) {
    private static final double LEAST = TimeUnit.MICROSECONDS.toNanos(10);
    private static final double[] STEPS = {1, 1.5, 2, 3, 4, 5, 6, 8, 10};

    /// All of something that has lasted so long, with room to grow: it is to change now and then, not all the time.
    static Span of(long nanos) {
        double seconds = Math.max(1, nanos / 1e9);
        double decade = Math.pow(10, Math.floor(Math.log10(seconds)));
        for (double step : STEPS) {
            if (seconds <= step * decade) {
                return new Span(0, step * decade * 1e9);
            }
        }
        return new Span(0, 10 * decade * 1e9);
    }

    double length() {
        return to - from;
    }

    /// Where a time stands, as a share of the span.
    double place(double time) {
        return (time - from) / length();
    }

    /// The time at a place.
    double time(double place) {
        return from + place * length();
    }

    /// Shows `factor` times as much; what stands at `place` stays there. Never more than `whole`.
    Span zoomed(double factor, double place, Span whole) {
        double length = Math.clamp(length() * factor, LEAST, whole.length());
        double first = time(place) - place * length;
        return new Span(first, first + length).within(whole);
    }

    /// Moved by a share of itself, as far as there is something.
    Span moved(double share, Span whole) {
        double by = share * length();
        return new Span(from + by, to + by).within(whole);
    }

    private Span within(Span whole) {
        double length = Math.min(length(), whole.length());
        double first = Math.clamp(from, whole.from, whole.to - length);
        return new Span(first, first + length);
    }
}
