package tandem.loop;

/// Something that one task at a time holds; the others wait in line. It belongs to no task: any may release it.
///
/// ```java
/// try (var held = await(lock::acquire)) {
///     // one task at a time is here, also while it waits
/// }
/// ```
public final class Lock {

    private final Line line = new Line("Lock");
    private boolean locked;

    /// Waits until the lock is free and all who came before have had it. A coroutine: `await(lock::acquire)`.
    ///
    /// @return what releases the lock when it is closed
    public Permit acquire() {
        if (locked || !line.isVain()) {
            standInLine();
        }
        locked = true;
        return new Permit(this::release);
    }

    private void standInLine() {
        try {
            line.await(line.join());
        } catch (CancelledError cancelled) {
            if (!locked) {
                line.callHead(); // in our stead
            }
            throw cancelled;
        }
    }

    /// Frees the lock; who is next in line gets it.
    ///
    /// @throws IllegalStateException if nobody holds it
    public void release() {
        if (!locked) {
            throw new IllegalStateException("nobody holds " + this);
        }
        locked = false;
        line.callHead();
    }

    public boolean isLocked() {
        return locked;
    }

    @Override
    public String toString() {
        return "Lock[%s, waiting=%d]".formatted(locked ? "locked" : "free", line.size());
    }
}
