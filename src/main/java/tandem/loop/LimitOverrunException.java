package tandem.loop;

import java.io.IOException;

/// What comes before a separator is longer than a reader's limit.
public final class LimitOverrunException extends IOException {

    private static final long serialVersionUID = 1;

    private final int consumed;

    LimitOverrunException(String message, int consumed) {
        super(message);
        this.consumed = consumed;
    }

    /// How many bytes at the head of the stream certainly come before the separator: who reads just as many
    /// ([StreamReader#readExactly]) has dropped what was too long, as far as it has come.
    public int consumed() {
        return consumed;
    }
}
