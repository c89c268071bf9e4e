package tandem.exhibit.freeze;

import java.time.Duration;
import tandem.exhibit.prime.LargePrime;

/// What makes a fetch slow.
///
/// @param what where the time goes
/// @param time how much of it, unless the network takes it
/// @param number what is proved prime if it is computed
public record Slow(What what, Duration time, LargePrime number) {
    /// Where the time goes.
    public enum What {
        /// To the answer itself, which comes late.
        NETWORK,
        /// To a sleep before the flag is asked for.
        SLEEP,
        /// To a lock that somebody else has.
        LOCK,
        /// To a computation.
        COMPUTATION
    }
}
