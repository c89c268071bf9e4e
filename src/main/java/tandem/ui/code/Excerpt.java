package tandem.ui.code;

import java.util.List;

/// Some lines of a source, one after the other.
///
/// @param first the number of the first, from 1
/// @param lines without the indentation that all have
public record Excerpt(int first, List<String> lines) {
    public Excerpt {
        lines = List.copyOf(lines);
    }

    /// Whether the line of this number is among them.
    public boolean contains(int number) {
        return first <= number && number < first + lines.size();
    }
}
