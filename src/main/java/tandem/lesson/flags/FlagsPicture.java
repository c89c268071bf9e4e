package tandem.lesson.flags;

import tandem.run.Model;
import tandem.ui.text.Sentence;

/// What a pane of the flags lesson shows at a moment, beside its tiles.
///
/// @param note how the model keeps to the number at once; while it runs and afterwards, in flight and running
/// @param left what `waiting` counts: those that wait, or those that never started
/// @param doneShare of what was asked, from 0 to 1, like the other two
public record FlagsPicture(
        Model model,
        Sentence done,
        Sentence errors,
        Sentence cancelled,
        Sentence left,
        Sentence waiting,
        Sentence elapsed,
        Sentence best,
        Sentence note,
        double doneShare,
        double errorShare,
        double cancelledShare) {}
