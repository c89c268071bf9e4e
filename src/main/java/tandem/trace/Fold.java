package tandem.trace;

/// What a picture knows after some events: takes them one after the other, in the order of the trace, on the thread
/// that reads.
public interface Fold {
    /// Takes the next event.
    void accept(Event event);
}
