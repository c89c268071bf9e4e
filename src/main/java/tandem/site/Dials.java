package tandem.site;

import java.time.Duration;
import java.util.List;

/// How the server treats its visitors.
///
/// @param delay how long every answer takes, errors too
/// @param jitter by how much a single answer may come earlier or later than `delay`
/// @param errors the share of requests that meet a fault, from 0 to 1
/// @param missing the share of flags that are answered with 404, from 0 to 1
/// @param faults the faults that an error may be, at least one
/// @param seed the seed from which [Fate] decides the rest
public record Dials(Duration delay, Duration jitter, double errors, double missing, List<Fault> faults, long seed) {

    /// No delay and no errors.
    public static final Dials PROMPT = new Dials(Duration.ZERO, Duration.ZERO, 0, 0);

    /// Nothing is missing, and every error is status 503.
    public Dials(Duration delay, Duration jitter, double errors, long seed) {
        this(delay, jitter, errors, 0, List.of(Fault.BUSY), seed);
    }

    /// @throws IllegalArgumentException if a duration is negative, a share is not within 0 and 1, or there is no
    ///     fault
    public Dials {
        if (delay.isNegative() || jitter.isNegative()) {
            throw new IllegalArgumentException("Delay and jitter are at least 0, not " + delay + " and " + jitter);
        }
        share("errors", errors);
        share("missing flags", missing);
        faults = List.copyOf(faults);
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("An error is one of at least one fault, not of none");
        }
    }

    private static void share(String of, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("The share of " + of + " lies between 0 and 1; it is not " + share);
        }
    }
}
