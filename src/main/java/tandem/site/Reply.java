package tandem.site;

import java.io.IOException;

/// How a request is answered once its delay is over, be it well or badly.
interface Reply {

    /// Answers, on the calling thread, and returns when the whole answer is handed to the system.
    ///
    /// @throws IOException if no whole answer was given: because this is what the reply is like, the client is
    ///     gone, or the calling thread was interrupted, which closes the connection
    /// @throws InterruptedException if the calling thread is interrupted while it waits
    void give(Caller caller) throws IOException, InterruptedException;
}
