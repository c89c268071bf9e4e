package tandem.run;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

/// The window's thread was held for as long as it may be, and was made to let go.
public final class HeldTooLong extends TimeoutException {
    private static final long serialVersionUID = 1;

    /// @param cause what then became of the work that had held it
    HeldTooLong(Duration limit, Throwable cause) {
        super("the window's thread was held for " + limit.toMillis() + " ms");
        initCause(cause);
    }
}
