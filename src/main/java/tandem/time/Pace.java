package tandem.time;

/// A stretch of even speed: when real time was `realStart`, paced time was `start`, and it passes at `speed` (0 stands
/// still).
record Pace(long realStart, long start, double speed) {

    long at(long real) {
        return start + Math.round((real - realStart) * speed);
    }

    /// The real time at which paced time has reached `deadline`; [Long#MAX_VALUE] if it never does.
    long realAt(long deadline) {
        if (deadline <= start) {
            return realStart;
        }
        double wait = Math.ceil((deadline - start) / speed);
        return deadline == Long.MAX_VALUE || wait >= Long.MAX_VALUE - realStart
                ? Long.MAX_VALUE
                : realStart + (long) wait;
    }

    Pace changed(long real, double newSpeed) {
        return new Pace(real, at(real), newSpeed);
    }
}
