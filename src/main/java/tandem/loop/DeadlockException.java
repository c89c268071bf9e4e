package tandem.loop;

/// On a clock that jumps: every task waits, no timer is pending and no other thread works for the loop, so nothing can
/// ever happen.
public final class DeadlockException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    DeadlockException() {
        super("every task waits, and nothing can ever wake one");
    }
}
