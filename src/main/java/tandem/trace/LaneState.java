package tandem.trace;

/// What a lane does, as a picture shows it.
public enum LaneState {
    /// At work.
    RUNNING,
    /// Could run, has not got its turn.
    READY,
    /// Waits and keeps its thread.
    BLOCKED,
    /// Waits and holds no thread.
    SUSPENDED,
    /// Waits for something that nobody has told of: known from samples only.
    SAMPLED,
    /// Does nothing any more.
    ENDED;

    /// What the lane does from an event on, of a kind that changes lanes.
    ///
    /// @throws IllegalArgumentException if it is of another kind
    public static LaneState after(Event event) {
        return switch (event.kind()) {
            case STARTED, RUNNING -> RUNNING;
            case READY -> READY;
            case BLOCKED -> event.detail() instanceof Detail.Wait wait && wait.isSeen() ? SAMPLED : BLOCKED;
            case SUSPENDED -> SUSPENDED;
            case RESULT, FAILED, CANCELLED -> ENDED;
            case SEEN, WROTE, BEGAN, FINISHED, SERVED, STALLED, FRAME, CLICKED, ASKED, RECEIVING ->
                throw new IllegalArgumentException(event.kind() + " changes no lane");
        };
    }
}
