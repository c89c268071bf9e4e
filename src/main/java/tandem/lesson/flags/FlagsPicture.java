package tandem.lesson.flags;

import tandem.run.Model;
import tandem.ui.text.Sentence;

/// What a pane of the flags lesson shows at a moment, beside its tiles.
///
/// @param limit how the model keeps to the number at once
/// @param left what `waiting` counts: those that wait, or those that never started
/// @param doneShare of what was asked, from 0 to 1, like the other two
public record FlagsPicture(
        Model model,
        Sentence limit,
        Sentence done,
        Sentence errors,
        Sentence cancelled,
        Sentence left,
        Sentence waiting,
        Sentence elapsed,
        Sentence best,
        Sentence occupancy,
        double doneShare,
        double errorShare,
        double cancelledShare) {}
