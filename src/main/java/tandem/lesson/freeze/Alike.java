package tandem.lesson.freeze;

import java.util.stream.Stream;

/// What panes have alike so that the eye can compare them.
///
/// @param axis how long the time axis is, in nanoseconds
record Alike(long axis) {
    /// As much as the one needs that needs most.
    static Alike of(FreezePane... panes) {
        return Stream.of(panes)
                .map(FreezePane::needs)
                .reduce((one, other) -> new Alike(Math.max(one.axis(), other.axis())))
                .orElseThrow();
    }
}
