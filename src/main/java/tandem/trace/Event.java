package tandem.trace;

import org.jspecify.annotations.Nullable;

/// One thing that happened.
///
/// @param at nanoseconds of the trace's clock
/// @param lane who did it, or whom it befell
/// @param subject what it is about, where that is not the lane itself: a request, a named stretch of work
/// @param line at which line of the code on show the lane stood, the one that was called last, where that was looked
///     up: at each of its waits, and where it was seen from outside
public record Event(
        long at,
        Lane lane,
        Kind kind,
        @Nullable String subject,
        Detail detail,
        @Nullable CodeLine line) {
    /// Of no line.
    public Event(long at, Lane lane, Kind kind, @Nullable String subject, Detail detail) {
        this(at, lane, kind, subject, detail, null);
    }

    /// Whether this event speaks of the lane itself.
    public boolean ofLane() {
        return subject == null;
    }
}
