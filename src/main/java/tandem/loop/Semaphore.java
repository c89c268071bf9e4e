package tandem.loop;

/// A number of permits, shared by the tasks of a loop; who comes when none is left waits in line.
///
/// ```java
/// var semaphore = new Semaphore(3);
/// …
/// try (var permit = await(semaphore::acquire)) {
///     // at most three tasks at once are here
/// }
/// ```
public final class Semaphore {

    private final Line line = new Line("Semaphore");
    private int permits;

    /// @throws IllegalArgumentException if `permits` is negative
    public Semaphore(int permits) {
        if (permits < 0) {
            throw new IllegalArgumentException("permits must not be negative: " + permits);
        }
        this.permits = permits;
    }

    /// Waits for a permit, in line. A coroutine: `await(semaphore::acquire)`.
    ///
    /// @return the permit; closing it releases it
    public Permit acquire() {
        if (isLocked()) {
            standInLine();
        } else {
            permits--;
        }
        return new Permit(this::release);
    }

    private void standInLine() {
        Place place = line.join();
        try {
            line.await(place);
        } catch (CancelledError cancelled) {
            if (!place.isCancelled()) {
                permits++; // it was ours already
            }
            throw cancelled;
        } finally {
            while (permits > 0 && callNext()) {}
        }
    }

    /// Whether who comes now must wait: no permit is left, or others came before.
    public boolean isLocked() {
        return permits == 0 || !line.isVain();
    }

    /// Gives a permit back, or adds one.
    public void release() {
        permits++;
        callNext();
    }

    private boolean callNext() {
        boolean called = line.callNext();
        if (called) {
            permits--;
        }
        return called;
    }

    @Override
    public String toString() {
        return "Semaphore[permits=%d, waiting=%d]".formatted(permits, line.size());
    }
}
