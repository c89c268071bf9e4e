package tandem.trace;

import java.util.HashMap;
import java.util.Map;

/// What each lane was last said to do.
public final class LaneStates implements Fold {
    private final Map<Lane, Event> last = new HashMap<>();

    @Override
    public void accept(Event event) {
        if (event.ofLane() && event.kind().changesLane()) {
            last.put(event.lane(), event);
        }
    }

    /// Whether the lane runs.
    public boolean isRunning(Lane lane) {
        Event event = last.get(lane);
        return event != null && (event.kind() == Kind.RUNNING || event.kind() == Kind.STARTED);
    }

    /// What the lane waits for, or an empty text.
    public String waitsFor(Lane lane) {
        Event event = last.get(lane);
        return event != null && event.detail() instanceof Detail.Wait wait ? wait.what() : "";
    }
}
