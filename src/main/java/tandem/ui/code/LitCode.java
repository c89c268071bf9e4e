package tandem.ui.code;

/// Lines of code, and where somebody stands in them.
///
/// @param lit the number of the line that is lit, or 0
/// @param rows for how many lines there is to be room, if not for more than there are
public record LitCode(Excerpt excerpt, int lit, int rows) {
    /// Lines of which none is lit.
    public LitCode(Excerpt excerpt) {
        this(excerpt, 0);
    }

    /// In as much room as they need.
    public LitCode(Excerpt excerpt, int lit) {
        this(excerpt, lit, excerpt.lines().size());
    }

    /// The same, in more room.
    public LitCode in(int more) {
        return new LitCode(excerpt, lit, more);
    }
}
