package tandem.lesson.freeze;

import tandem.ui.text.Sentence;

/// What a pane of the freeze lesson shows at a moment, beside its tiles.
public record FreezePicture(Sentence done, Sentence elapsed, Sentence best, Sentence gap) {}
