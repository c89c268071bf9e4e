package tandem.loop;

/// What [Async#waitUntil] waits for.
public enum ReturnWhen {
    /// One is done, or cancelled.
    FIRST_COMPLETED,
    /// One has failed, or all are done.
    FIRST_EXCEPTION,
    /// All are done.
    ALL_COMPLETED
}
