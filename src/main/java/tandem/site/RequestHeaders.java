package tandem.site;

/// The headers of its own by which a client may say more about a request. Both may be left out, as other programs
/// do.
public final class RequestHeaders {

    /// The client's name for this request: 1 to 64 letters, digits and `. _ : -`. It stands in the server's
    /// events, and the answer carries it back.
    public static final String REQUEST_ID = "X-Request-Id";

    /// Which attempt at this flag the request is: 1 (taken if the header is absent) to 999.
    public static final String ATTEMPT = "X-Attempt";

    private RequestHeaders() {}
}
