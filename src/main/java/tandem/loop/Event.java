package tandem.loop;

/// A flag that tasks can wait for: `await(event::untilSet)`. It is clear at first.
public final class Event {

    private final Line line = new Line("Event");
    private boolean set;

    /// Sets the flag and wakes all who wait for it; they go on even if it is cleared before their turn.
    public void set() {
        if (!set) {
            set = true;
            line.callAll();
        }
    }

    /// Clears the flag: who comes now waits.
    public void clear() {
        set = false;
    }

    public boolean isSet() {
        return set;
    }

    /// Waits until the flag is set; goes straight on if it is. A coroutine: asyncio's `Event.wait`.
    public void untilSet() {
        if (!set) {
            line.await(line.join());
        }
    }

    @Override
    public String toString() {
        return "Event[%s, waiting=%d]".formatted(set ? "set" : "clear", line.size());
    }
}
