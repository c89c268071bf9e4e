package tandem.exhibit.prime;

import java.math.BigInteger;
import java.time.Duration;
import tandem.time.Clock;

/// How fast this machine proves primes by trial division, and so which prime takes about as long as wanted.
///
/// @param divisorsPerNano how far it gets in a nanosecond
public record TrialDivision(double divisorsPerNano) {
    /// The square of a divisor beyond this one would not fit a `long`.
    private static final double LARGEST = 3e9;

    /// Takes a tenth of a second to prove, or less: the measure of this machine's speed.
    private static final LargePrime MEASURE = new LargePrime(1_000_000_000_000_037L, 1);

    private static final int TIMES = 7;

    /// Measures several times, by `clock` on the calling thread. The shortest time counts: others are longer only
    /// because the compiler was not done yet, or because somebody else had the processor too.
    ///
    /// @throws InterruptedException if the calling thread is interrupted meanwhile
    public static TrialDivision measure(Clock clock) throws InterruptedException {
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            long began = clock.nanos();
            LargePrime.isPrime(MEASURE);
            shortest = Math.min(shortest, clock.nanos() - began);
        }
        return new TrialDivision(Math.sqrt((double) MEASURE.number()) / Math.max(1, shortest));
    }

    /// A prime that takes about `wanted` to prove. The largest takes a few seconds only where the processor is fast:
    /// longer than that, a smaller one is proved several times.
    public LargePrime lasting(Duration wanted) {
        double divisors = divisorsPerNano * wanted.toNanos();
        int times = (int) Math.max(1, Math.ceil(divisors / LARGEST));
        double root = divisors / times;
        long number =
                BigInteger.valueOf((long) (root * root)).nextProbablePrime().longValueExact();
        return new LargePrime(number, times);
    }
}
