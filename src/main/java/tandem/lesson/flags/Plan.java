package tandem.lesson.flags;

import java.util.OptionalLong;
import tandem.ui.text.Sentence;

/// What a pane is about to do, or has done.
///
/// @param best the shortest possible time in nanoseconds, where it can be known
/// @param bound why fewer requests are under way at once than was asked for, or nothing
/// @param first whether nothing was shown of this model before
record Plan(Asked asked, OptionalLong best, Sentence bound, boolean first) {
    static Plan of(Asked asked, Sentence bound, boolean first) {
        return new Plan(asked, asked.best(), bound, first);
    }
}
