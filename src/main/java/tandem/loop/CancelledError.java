package tandem.loop;

/// Thrown at the point where a cancelled task waits, and by a look at the result of a cancelled future. It is no
/// `Exception`, so that `catch (Exception e)` does not swallow a cancellation. Who catches it to clean up throws it
/// on; who doesn't, refuses the cancel.
public final class CancelledError extends Error {

    private static final long serialVersionUID = 1;

    public CancelledError() {
        super("cancelled");
    }
}
