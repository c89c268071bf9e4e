package tandem.run;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

/// The window's thread was held for as long as it may be, and was made to let go.
public final class HeldTooLong extends TimeoutException {
    /// For how long it may be held: a little less than four seconds, so that the window is back by then.
    public static final Duration LIMIT = Duration.ofMillis(3_900);

    private static final long serialVersionUID = 1;

    /// @param cause what then became of the work that had held it
    HeldTooLong(Throwable cause) {
        super("the window's thread was held for " + LIMIT.toMillis() + " ms");
        initCause(cause);
    }
}
