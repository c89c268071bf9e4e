package tandem.lesson.spinners;

import tandem.run.Model;
import tandem.ui.text.Sentence;

/// What a pane of the spinners lesson shows at a moment.
///
/// @param glyph the spinner, or empty where none is drawn
/// @param message what stands beside it
/// @param object the spinner's own text, or empty
/// @param why what the model does with this kind of slow work
/// @param reason why stopping took as long as it did, once that is known
/// @param occupancy in flight and running, now and at the most
public record SpinnerPicture(
        Model model,
        String glyph,
        Sentence message,
        String object,
        Sentence drawn,
        Sentence slow,
        Sentence answer,
        Sentence stopped,
        Sentence why,
        Sentence reason,
        Sentence occupancy) {
    /// The same, without a reason for what was measured.
    SpinnerPicture unexplained() {
        return new SpinnerPicture(
                model, glyph, message, object, drawn, slow, answer, stopped, why, Sentence.NONE, occupancy);
    }
}
