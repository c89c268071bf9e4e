package tandem.ui.code;

import java.util.List;
import tandem.run.Model;

/// At which lines somebody stands at a moment of a run.
///
/// @param lines in the order of their pages and numbers
public record LitLines(Phase phase, List<Lit> lines) {
    /// Before anything runs.
    public static final LitLines NONE = new LitLines(Phase.IDLE, List.of());

    public LitLines {
        lines = List.copyOf(lines);
    }

    /// How the run stands.
    public enum Phase {
        IDLE,
        RUNNING,
        /// It goes on, and nothing of ours is on a stack: whoever is to be called back waits for that.
        QUIET,
        ENDED
    }

    /// A line where somebody stands.
    ///
    /// @param type the top-level class of its page, a binary name
    /// @param number from 1
    /// @param mark what those are who stand there; who is something else has a line's other `Lit`
    /// @param lanes how many of them
    public record Lit(String type, int number, Model mark, int lanes) {}
}
