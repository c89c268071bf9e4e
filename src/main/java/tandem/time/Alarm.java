package tandem.time;

/// An action that a clock will run later, once; see [Clock#after].
public interface Alarm {

    /// Takes the action back. Without effect if it has begun, has run, or was cancelled before.
    void cancel();
}
