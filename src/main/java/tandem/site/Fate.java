package tandem.site;

import java.time.Duration;
import java.util.SplittableRandom;

/// What a request meets: how long its answer takes and what the answer is.
///
/// It depends on the seed, the code of the flag and the number of the attempt, and on nothing else. So whoever
/// fetches the same flags by the same dials meets the same, in whatever order the requests arrive.
///
/// @param delay how long the answer takes
/// @param outcome what comes then
public record Fate(Duration delay, Outcome outcome) {

    /// The fate of one request.
    ///
    /// With the seed kept, a larger share of errors adds errors to those that were there, and a larger share of
    /// missing flags adds missing flags; no other request changes. Other faults change what errors look like, not
    /// who meets one. A missing flag is missing at every attempt, also where the attempt would meet an error.
    ///
    /// @param code the code of a flag, in lower case
    /// @param attempt 1 for the first
    public static Fate of(Dials dials, String code, int attempt) {
        var random = random(dials, code, attempt);
        double shift = 2 * random.nextDouble() - 1;
        boolean errs = random.nextDouble() < dials.errors();
        Fault fault = dials.faults().get(random.nextInt(dials.faults().size()));
        long delay = Math.max(
                0, dials.delay().toNanos() + Math.round(shift * dials.jitter().toNanos()));
        Outcome outcome =
                isMissing(dials, code) ? new Outcome.Missing() : errs ? new Outcome.Faulty(fault) : new Outcome.Found();
        return new Fate(Duration.ofNanos(delay), outcome);
    }

    /// Chance for this one request, the same each time.
    static SplittableRandom random(Dials dials, String code, int attempt) {
        return new SplittableRandom(mix(mix(dials.seed() + code.hashCode()) + attempt));
    }

    /// Decided by the chance of attempt 0, which nobody makes.
    private static boolean isMissing(Dials dials, String code) {
        return random(dials, code, 0).nextDouble() < dials.missing();
    }

    /// Spreads neighbouring numbers over all 64 bits: the finalizer of SplitMix64 (Steele, Lea and Flood, "Fast
    /// Splittable Pseudorandom Number Generators", 2014; constants by Stafford, variant 13).
    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
