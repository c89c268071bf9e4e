package tandem.site;

import java.time.Duration;
import java.util.SplittableRandom;

/// What a request meets: how long its answer takes and what the answer is.
///
/// It depends on the seed, the code of the flag and the number of the attempt, and on nothing else. So whoever
/// fetches the same flags by the same dials meets the same, in whatever order the requests arrive.
///
/// @param delay how long the answer takes
/// @param outcome what is answered then
public record Fate(Duration delay, Outcome outcome) {

    /// The fate of one request.
    ///
    /// With the seed kept, a larger share of errors adds errors to those that were there; no other request
    /// changes.
    ///
    /// @param code the code of a flag, in lower case
    /// @param attempt 1 for the first
    public static Fate of(Dials dials, String code, int attempt) {
        var random = new SplittableRandom(mix(mix(dials.seed() + code.hashCode()) + attempt));
        double shift = 2 * random.nextDouble() - 1;
        boolean busy = random.nextDouble() < dials.errors();
        long delay = dials.delay().toNanos() + Math.round(shift * dials.jitter().toNanos());
        return new Fate(Duration.ofNanos(Math.max(0, delay)), busy ? Outcome.BUSY : Outcome.FOUND);
    }

    /// Spreads neighbouring numbers over all 64 bits: the finalizer of SplitMix64 (Steele, Lea and Flood, "Fast
    /// Splittable Pseudorandom Number Generators", 2014; constants by Stafford, variant 13).
    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
