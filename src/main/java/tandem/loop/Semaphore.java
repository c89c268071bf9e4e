package tandem.loop;

import java.util.ArrayDeque;
import java.util.Deque;

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

    private final Deque<Place> line = new ArrayDeque<>();
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
            standInLine(EventLoop.running().relay.requireTask());
        } else {
            permits--;
        }
        return new Permit(this);
    }

    private void standInLine(Task<?> task) {
        var place = new Place(task.loop(), "Semaphore");
        line.add(place);
        try {
            task.waitFor(place);
        } catch (CancelledError cancelled) {
            if (!place.isCancelled()) {
                permits++; // it was ours already
            }
            throw cancelled;
        } finally {
            line.remove(place);
            wakeUpAsManyAsAllowed();
        }
    }

    /// Whether who comes now must wait: no permit is left, or others came before.
    public boolean isLocked() {
        return permits == 0 || line.stream().anyMatch(place -> !place.isCancelled());
    }

    /// Gives a permit back, or adds one.
    public void release() {
        permits++;
        wakeUpNext();
    }

    private void wakeUpAsManyAsAllowed() {
        while (permits > 0 && wakeUpNext()) {}
    }

    private boolean wakeUpNext() {
        for (Place place : line) {
            if (!place.isDone()) {
                permits--;
                place.setResult(null);
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return "Semaphore[permits=%d, waiting=%d]".formatted(permits, line.size());
    }
}
