package tandem.loop;

/// What a task has acquired, a lock or one permit of a semaphore, and holds until it is closed.
public final class Permit implements AutoCloseable {

    private final Runnable release;
    private boolean released;

    Permit(Runnable release) {
        this.release = release;
    }

    /// Releases it. Without effect the second time.
    ///
    /// @throws IllegalStateException if it is a lock that was released by other means
    @Override
    public void close() {
        if (!released) {
            released = true;
            release.run();
        }
    }
}
