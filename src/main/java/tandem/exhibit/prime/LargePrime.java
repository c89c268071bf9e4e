package tandem.exhibit.prime;

import java.math.BigInteger;
import java.time.Duration;
import tandem.time.Clock;

/// Finds primes that take about as long as wanted to be proved prime by trial division, on this machine.
///
/// @param divisorsPerNano how far trial division gets in a nanosecond
public record LargePrime(double divisorsPerNano) {
    /// Beyond this number the square of a divisor would not fit a `long`.
    private static final double LARGEST = 9e18;

    /// Takes about a tenth of a second to prove: the measure of this machine's speed.
    private static final long MEASURE = 1_000_000_000_000_037L;

    private static final int TIMES = 7;

    /// Measures several times, by `clock` on the calling thread. The shortest time counts: others are longer only
    /// because the compiler was not done yet, or because somebody else had the processor too.
    ///
    /// @throws InterruptedException if the calling thread is interrupted meanwhile
    public static LargePrime measure(Clock clock) throws InterruptedException {
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            long began = clock.nanos();
            isPrime(MEASURE);
            shortest = Math.min(shortest, clock.nanos() - began);
        }
        return new LargePrime(Math.sqrt((double) MEASURE) / Math.max(1, shortest));
    }

    /// A prime that takes about `wanted` to prove, or as long as the largest one does.
    public long lasting(Duration wanted) {
        double root = divisorsPerNano * wanted.toNanos();
        long start = (long) Math.min(root * root, LARGEST);
        return BigInteger.valueOf(start).nextProbablePrime().longValueExact();
    }

    /// Tries divisor after divisor: whoever asks is busy.
    ///
    /// @throws InterruptedException if it was told to stop
    public static boolean isPrime(long n) throws InterruptedException {
        for (long d = 3; d * d <= n; d += 2) {
            if (n % d == 0) {
                return false;
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        return n % 2 == 1;
    }
}
