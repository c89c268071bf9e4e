package tandem.trace;

/// What an event says of its lane, or of the event's subject where it has one.
public enum Kind {
    /// The lane began; it runs.
    STARTED,
    /// On a processor from here on, as far as the program itself can know.
    RUNNING,
    /// Could run, has not got its turn.
    READY,
    /// Waits and keeps its thread.
    BLOCKED,
    /// Waits and holds no thread.
    SUSPENDED,
    /// Was seen at these lines, from outside: where a lane works, and who called it, only a look now and then tells.
    SEEN,
    /// Wrote to its screen.
    WROTE,
    /// A named stretch of work began, named by the subject.
    BEGAN,
    /// The stretch of work named by the subject is over.
    FINISHED,
    /// The server did something with the request named by the subject: its own account, not the client's.
    SERVED,
    /// Did not answer for as long as the stall says, up to now: seen from outside, by another thread.
    STALLED,
    /// The window began a frame: laid out, and drew, what had changed.
    FRAME,
    /// The mouse was pressed somewhere in the window; it is told when the window's thread hears of it.
    CLICKED,
    /// The request named by the subject left.
    ASKED,
    /// The head of the answer is here, or another part of its body.
    RECEIVING,
    /// Ended with a result.
    RESULT,
    /// Ended with an exception.
    FAILED,
    /// Ended since somebody asked it to.
    CANCELLED;

    /// Whether a lane does something else from here on. What it wrote, drew or heard leaves it as it was.
    public boolean changesLane() {
        return switch (this) {
            case STARTED, RUNNING, READY, BLOCKED, SUSPENDED, RESULT, FAILED, CANCELLED -> true;
            case SEEN, WROTE, BEGAN, FINISHED, SERVED, STALLED, FRAME, CLICKED, ASKED, RECEIVING -> false;
        };
    }

    /// Whether nothing follows: the lane, or the subject, has ended.
    public boolean ends() {
        return this == RESULT || this == FAILED || this == CANCELLED;
    }
}
