package tandem.loop;

/// One permit of a semaphore, held until it is closed.
public final class Permit implements AutoCloseable {

    private final Semaphore semaphore;
    private boolean released;

    Permit(Semaphore semaphore) {
        this.semaphore = semaphore;
    }

    /// Releases the permit. Without effect the second time.
    @Override
    public void close() {
        if (!released) {
            released = true;
            semaphore.release();
        }
    }
}
