package tandem.exhibit.spinners;

import java.time.Duration;
import tandem.exhibit.prime.LargePrime;

/// What all spinners of a run have in common.
///
/// @param work what the slow work does
/// @param slow how long it waits or blocks
/// @param every the time between two draws
/// @param stop how a thread is told to stop
/// @param number what it proves prime if it computes
public record Spinning(Work work, Duration slow, Duration every, Stop stop, LargePrime number) {

    /// What slow work is called in the trace.
    public static final String SLOW_WORK = "slow work";

    /// The name of the thread or task that draws.
    public static final String SPINNER = "spinner";

    static final String GLYPHS = "|/-\\";

    /// What slow work does.
    public enum Work {
        WAITS,
        BLOCKS,
        COMPUTES
    }

    /// How a thread is told to stop.
    public enum Stop {
        FLAG,
        INTERRUPT
    }

    /// The line of draw number `n`.
    static String frame(int n, String message) {
        return GLYPHS.charAt(n % 4) + " " + message;
    }
}
