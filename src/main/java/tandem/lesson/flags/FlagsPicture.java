package tandem.lesson.flags;

import tandem.run.Model;
import tandem.ui.text.Sentence;

/// What a pane of the flags lesson shows at a moment, beside its tiles.
///
/// @param note how the model keeps to the number at once; while it runs and afterwards, in flight and running
/// @param caption what else is to be known of the run: its helpers, what bounds it, or that it is the first
/// @param foreign whose server it is, where it is not the built-in one
/// @param left what `waiting` counts: those that wait, or those that never started
/// @param shares of what was asked
public record FlagsPicture(
        Model model,
        Sentence note,
        Sentence caption,
        Sentence foreign,
        Sentence done,
        Sentence notFound,
        Sentence errors,
        Sentence cancelled,
        Sentence left,
        Sentence waiting,
        Sentence elapsed,
        Sentence best,
        Shares shares) {

    /// How much has come to which end, each from 0 to 1.
    public record Shares(double done, double notFound, double errors, double cancelled) {}
}
