package tandem.exhibit.prime;

/// A prime that takes its time to be proved prime by trial division.
///
/// @param number less than 9.2e18, so that the square of each divisor fits a `long`
/// @param times how often it is proved, one after the other, because once is too short; 0 for nothing to prove
public record LargePrime(long number, int times) {
    /// Nothing to compute.
    public static final LargePrime NONE = new LargePrime(1, 0);

    /// Tries divisor after divisor, as often as `large` says: whoever asks is busy.
    ///
    /// @throws InterruptedException if it was told to stop
    public static boolean isPrime(LargePrime large) throws InterruptedException {
        boolean prime = false;
        for (int i = 0; i < large.times; i++) {
            prime = isPrime(large.number);
        }
        return prime;
    }

    private static boolean isPrime(long n) throws InterruptedException {
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
