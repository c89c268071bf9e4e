package tandem.loop;

/// A future was set that is done already, or asked for a result that it hasn't yet.
public final class InvalidStateException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    InvalidStateException(String message) {
        super(message);
    }
}
