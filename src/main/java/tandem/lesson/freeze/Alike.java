package tandem.lesson.freeze;

import java.util.stream.Stream;

/// What panes have alike so that the eye can compare them.
///
/// @param axis how long the time axis is, in nanoseconds
/// @param rows how many lines of code there is room for
record Alike(long axis, int rows) {
    /// As much as the one needs that needs most.
    static Alike of(FreezePane... panes) {
        return Stream.of(panes)
                .map(FreezePane::needs)
                .reduce((one, other) ->
                        new Alike(Math.max(one.axis(), other.axis()), Math.max(one.rows(), other.rows())))
                .orElseThrow();
    }
}
