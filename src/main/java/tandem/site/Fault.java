package tandem.site;

/// How an answer can go wrong. Whatever comes, comes after the same delay as any other answer.
public enum Fault {
    /// Status 503: busy.
    BUSY,
    /// Status 418: a teapot.
    TEAPOT,
    /// The body ends half-way of the length that the head says.
    CUT_SHORT,
    /// The connection closes without an answer.
    CLOSED,
    /// The body comes a byte at a time, and would take minutes.
    DRIBBLE,
    /// No answer comes.
    HANG,
    /// An image by its head, random bytes by its body.
    GARBAGE,
    /// A page of text in the place of the image.
    OTHER_TYPE,
    /// A body of more than 5 MB; its length is told to some and not to others.
    TOO_LARGE,
    /// Bytes that are not HTTP: a redirect leads to a server that speaks something else.
    NOT_HTTP,
    /// Nobody listens where the answer should come from: a redirect leads to a port that refuses.
    REFUSED
}
