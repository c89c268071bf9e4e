package tandem.exhibit.flags;

import java.io.IOException;

/// The server knows no such flag: asking again is in vain.
public final class NotFound extends IOException {
    private static final long serialVersionUID = 1;

    NotFound() {
        super("HTTP 404");
    }
}
