package tandem.site;

import java.io.IOException;
import java.time.Duration;
import tandem.time.Clock;

/// No answer, and no end of the wait before its visit ends. That the client is gone is not noticed until then.
///
/// @param clock by which it waits
/// @param patience for how long, at most; then the connection is closed
record Hang(Clock clock, Duration patience) implements Reply {

    @Override
    public void give(Caller caller) throws IOException, InterruptedException {
        clock.sleep(patience);
        throw new IOException("No answer was given");
    }
}
