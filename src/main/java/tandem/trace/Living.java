package tandem.trace;

import java.util.BitSet;

/// Passes over what comes too late: after its end a lane does nothing more, though who looked at it from outside may
/// say so a moment after. For one reader.
final class Living {
    private final BitSet ended = new BitSet();

    /// Whether the event, one of a lane, is to be heeded.
    boolean admits(Event event) {
        int lane = event.lane().number();
        if (event.kind() == Kind.STARTED) {
            ended.clear(lane);
        }
        boolean lives = !ended.get(lane);
        if (event.ofLane() && event.kind().ends()) {
            ended.set(lane);
        }
        return lives;
    }
}
