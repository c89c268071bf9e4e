package tandem.lesson.freeze;

import java.time.Duration;
import java.util.List;
import tandem.run.RunState;
import tandem.ui.text.Amount;
import tandem.ui.text.Sentence;

/// Lays what is known of a window's frames out on an axis.
///
/// @param expected how long the run is thought to last, in nanoseconds
record StripPainter(long expected) {
    private static final long BEFORE = 200_000_000;
    private static final long AFTER = 300_000_000;

    /// How long an axis must be for all of it: as long as it is thought to take, or as it took.
    long extent(FreezeFold fold) {
        List<Long> frames = fold.window().frames();
        long seen = frames.isEmpty() ? 0 : frames.getLast() - frames.getFirst();
        return Math.max(BEFORE + expected + AFTER, seen);
    }

    FrameStrip paint(FreezeFold fold, long length) {
        List<Long> frames = fold.window().frames();
        if (frames.isEmpty()) {
            return new FrameStrip(length, BEFORE, List.of(), List.of());
        }
        long first = frames.getFirst();
        return new FrameStrip(
                length,
                zero(fold, first),
                frames.stream().map(frame -> frame - first).toList(),
                fold.window().stalls().stream()
                        .map(stall -> gap(stall, frames, first))
                        .toList());
    }

    private static long zero(FreezeFold fold, long first) {
        return fold.state() instanceof RunState.Idle ? BEFORE : fold.began() - first;
    }

    private static FrameStrip.Gap gap(WindowFold.Stall stall, List<Long> frames, long first) {
        long middle = (stall.begin() + stall.end()) / 2;
        long before = first;
        for (long frame : frames) {
            if (frame > middle) {
                return gap(stall, before - first, frame - first);
            }
            before = frame;
        }
        return gap(stall, before - first, stall.end() - first);
    }

    private static FrameStrip.Gap gap(WindowFold.Stall stall, long begin, long end) {
        Amount time = Amount.millis(Duration.ofNanos(stall.seen().nanos()));
        return new FrameStrip.Gap(begin, end, Sentence.of("strip.gap", time));
    }
}
