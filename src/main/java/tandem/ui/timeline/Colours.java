package tandem.ui.timeline;

import tandem.run.Model;

/// The colours of a theme, as points have them: opaque, red, green and blue from the high byte to the low.
///
/// @param still what is known from samples only
record Colours(int card, int ink, int line, int still, int plain, int threads, int loop) {
    /// The colour of a model's family.
    int of(Model model) {
        return switch (model.family()) {
            case PLAIN -> plain;
            case THREADS -> threads;
            case LOOP -> loop;
            case INK -> ink;
        };
    }
}
