package tandem.loop;

import java.io.EOFException;
import java.util.OptionalInt;

/// The stream ended before there was what a reader waited for.
public final class IncompleteReadException extends EOFException {

    private static final long serialVersionUID = 1;

    private final byte[] partial;
    private final int expected;

    IncompleteReadException(byte[] partial, int expected) {
        super("the stream ended after %d bytes, %s expected"
                .formatted(partial.length, expected < 0 ? "a separator was" : expected + " were"));
        this.partial = partial;
        this.expected = expected;
    }

    /// What came before the end; it has left the stream.
    public byte[] partial() {
        return partial.clone();
    }

    /// How many bytes were waited for; empty if it was a separator.
    public OptionalInt expected() {
        return expected < 0 ? OptionalInt.empty() : OptionalInt.of(expected);
    }
}
