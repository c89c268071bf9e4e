package tandem.exhibit.spinners;

import java.math.BigInteger;
import java.time.Duration;
import tandem.time.Clock;

/// Finds a prime that takes about as long as wanted to be proved prime by trial division, on this machine, now.
public final class LargePrime {
    /// Divisors are odd and below the root; beyond this number their squares would not fit a `long`.
    private static final double LARGEST = 9e18;

    /// Proved in a few hundredths of a second; the measure of this machine's speed.
    private static final long MEASURE = 10_000_000_000_000_061L;

    private LargePrime() {}

    /// Measures by `clock` on the calling thread, then computes the prime.
    ///
    /// @throws InterruptedException if the calling thread is interrupted meanwhile
    public static long lasting(Duration wanted, Clock clock) throws InterruptedException {
        long began = clock.nanos();
        SlowWork.isPrime(MEASURE);
        double divisorsPerNano = Math.sqrt((double) MEASURE) / (clock.nanos() - began);
        double root = divisorsPerNano * wanted.toNanos();
        long start = (long) Math.min(root * root, LARGEST);
        return BigInteger.valueOf(start).nextProbablePrime().longValueExact();
    }
}
