package tandem.exhibit.spinners;

import java.math.BigInteger;
import java.time.Duration;
import tandem.time.Clock;

/// Finds primes that take about as long as wanted to be proved prime by trial division, on this machine.
///
/// @param divisorsPerNano how far trial division gets in a nanosecond
public record LargePrime(double divisorsPerNano) {
    /// Beyond this number the square of a divisor would not fit a `long`.
    private static final double LARGEST = 9e18;

    /// Takes a fraction of a second to prove: the measure of this machine's speed.
    private static final long MEASURE = 10_000_000_000_000_061L;

    /// Measures, by `clock` on the calling thread.
    ///
    /// @throws InterruptedException if the calling thread is interrupted meanwhile
    public static LargePrime measure(Clock clock) throws InterruptedException {
        SlowWork.isPrime(MEASURE); // the first time is the compiler's
        long began = clock.nanos();
        SlowWork.isPrime(MEASURE);
        return new LargePrime(Math.sqrt((double) MEASURE) / (clock.nanos() - began));
    }

    /// A prime that takes about `wanted` to prove, or as long as the largest one does.
    public long lasting(Duration wanted) {
        double root = divisorsPerNano * wanted.toNanos();
        long start = (long) Math.min(root * root, LARGEST);
        return BigInteger.valueOf(start).nextProbablePrime().longValueExact();
    }
}
