package tandem.ui.code;

import java.util.List;
import tandem.run.Model;
import tandem.trace.CodeLine;

/// At which lines somebody stands at a moment of a run.
///
/// @param lines in a fixed order
public record LitLines(Phase phase, List<Lit> lines) {
    /// Before anything runs.
    public static final LitLines NONE = new LitLines(Phase.IDLE, List.of());

    /// When a run has begun, and nobody stands anywhere yet.
    static final LitLines BEGUN = new LitLines(Phase.RUNNING, List.of());

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

    /// Lanes that stand alike: at the same line, called from the same ones.
    ///
    /// @param places the line that was called last first; a lane is at all of them, and counts once
    /// @param isTold whether they said themselves that they are at the first place; the others, and without it
    ///     this too, are known from samples only
    /// @param mark what they are
    /// @param lanes how many of them
    public record Lit(List<Place> places, boolean isTold, Model mark, int lanes) {
        public Lit {
            places = List.copyOf(places);
        }
    }

    /// A line.
    ///
    /// @param type the top-level class of its page, a binary name
    /// @param number from 1
    public record Place(String type, int number) {
        static Place of(CodeLine line) {
            return new Place(Pages.top(line.type()), line.number());
        }
    }
}
