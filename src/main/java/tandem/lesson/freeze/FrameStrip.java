package tandem.lesson.freeze;

import java.util.List;
import tandem.ui.text.Sentence;

/// The frames of a window on a true time axis. Times are nanoseconds from the begin of the axis.
///
/// @param length of the axis
/// @param zero where the run began
/// @param frames when each frame began
/// @param gaps where there was none
record FrameStrip(long length, long zero, List<Long> frames, List<Gap> gaps) {
    FrameStrip {
        frames = List.copyOf(frames);
        gaps = List.copyOf(gaps);
    }

    /// From the last frame before a stall to the first one after it.
    record Gap(long begin, long end, Sentence words) {}
}
