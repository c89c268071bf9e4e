package tandem.site;

/// What a request for a flag comes to, once its delay is over.
public enum Outcome {
    /// The flag: status 200.
    FOUND,
    /// An answer that says that the server is busy: status 503.
    BUSY
}
