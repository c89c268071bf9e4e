package tandem.ui.lesson;

/// How a dial's slider spreads its range.
public enum Scale {
    LINEAR {
        @Override
        public double toPosition(double value, double min, double max) {
            return (value - min) / (max - min);
        }

        @Override
        public double toValue(double position, double min, double max) {
            return min + position * (max - min);
        }
    },
    /// Equal steps are equal ratios; the range must not touch zero.
    LOGARITHMIC {
        @Override
        public double toPosition(double value, double min, double max) {
            return Math.log(value / min) / Math.log(max / min);
        }

        @Override
        public double toValue(double position, double min, double max) {
            return min * Math.pow(max / min, position);
        }
    };

    /// Where the value stands, between 0 (`min`) and 1 (`max`).
    public abstract double toPosition(double value, double min, double max);

    /// The value at a position between 0 and 1.
    public abstract double toValue(double position, double min, double max);
}
