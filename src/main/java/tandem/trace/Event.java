package tandem.trace;

import org.jspecify.annotations.Nullable;

/// One thing that happened.
///
/// @param at nanoseconds of the trace's clock
/// @param lane who did it, or whom it befell
/// @param subject what it is about, where that is not the lane itself: a request, a named stretch of work
public record Event(long at, Lane lane, Kind kind, @Nullable String subject, Detail detail) {
    /// Whether this event speaks of the lane itself.
    public boolean ofLane() {
        return subject == null;
    }
}
