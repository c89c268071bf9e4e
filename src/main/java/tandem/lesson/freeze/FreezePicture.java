package tandem.lesson.freeze;

import tandem.ui.text.Sentence;

/// What a pane of the freeze lesson shows at a moment, beside its tiles.
///
/// @param occupancy in flight and running, now and at the most
/// @param strip the window's frames
public record FreezePicture(
        Sentence done, Sentence elapsed, Sentence best, Sentence gap, Sentence occupancy, FrameStrip strip) {}
