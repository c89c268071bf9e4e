package tandem.ui.text;

import java.time.Duration;

/// A number with its unit, to be written with `decimals` digits after the point.
public record Amount(double value, Unit unit, int decimals) {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    /// Whole milliseconds: "2,513 ms".
    public static Amount millis(Duration duration) {
        return new Amount(duration.toNanos() / NANOS_PER_MILLI, Unit.MILLISECONDS, 0);
    }

    /// Seconds: "2.52 s" with two decimals.
    public static Amount seconds(Duration duration, int decimals) {
        return new Amount(duration.toNanos() / NANOS_PER_SECOND, Unit.SECONDS, decimals);
    }

    public static Amount count(long count) {
        return new Amount(count, Unit.COUNT, 0);
    }

    public static Amount times(long count) {
        return new Amount(count, Unit.TIMES, 0);
    }

    /// A share between 0 and 1, as percent.
    public static Amount percent(double share) {
        return new Amount(share * 100, Unit.PERCENT, 0);
    }
}
