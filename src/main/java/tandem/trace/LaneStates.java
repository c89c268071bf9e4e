package tandem.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What each lane was last said to do, and at which lines of the code on show.
public final class LaneStates implements Fold {
    private final Living living = new Living();
    private final Map<Lane, Event> last = new HashMap<>();
    private final Map<Lane, List<CodeLine>> lines = new HashMap<>();
    private final Map<Lane, CodeLine> said = new HashMap<>();

    @Override
    public void accept(Event event) {
        if (!living.admits(event)) {
            return;
        }
        if (event.kind() == Kind.SEEN) {
            see(event);
        } else if (event.ofLane() && event.kind().changesLane()) {
            last.put(event.lane(), event);
            stand(event);
        }
    }

    /// A look that comes late, when the lane no longer does what it did then, says nothing.
    private void see(Event event) {
        Event now = last.get(event.lane());
        boolean same = now != null && (event.line() == null || event.line().equals(now.line()) || isRunning(now));
        if (same && event.detail() instanceof Detail.Stack(List<CodeLine> stack)) {
            lines.put(event.lane(), stack);
        }
    }

    /// Who goes on stands where it was until something else is known; who waits stands where it says, or nowhere.
    private void stand(Event event) {
        CodeLine line = event.line();
        if (line != null) {
            lines.put(event.lane(), List.of(line));
            said.put(event.lane(), line);
        } else if (event.kind() == Kind.SUSPENDED || event.kind().ends()) {
            lines.remove(event.lane());
            said.remove(event.lane());
        }
    }

    /// The event that said it, of a kind that changes a lane; null if the lane has not begun.
    public @Nullable Event last(Lane lane) {
        return last.get(lane);
    }

    /// Whether the lane is at work: it has begun, and neither waits nor has ended.
    public boolean isRunning(Lane lane) {
        Event event = last.get(lane);
        return event != null && isRunning(event);
    }

    /// At which lines of the code on show the lane stands as far as is known, the one that was called last first; empty
    /// if at none.
    public List<CodeLine> lines(Lane lane) {
        return lines.getOrDefault(lane, List.of());
    }

    /// Whether the lane itself told the first of its lines; the others are known from samples only.
    public boolean isTold(Lane lane) {
        List<CodeLine> known = lines(lane);
        return !known.isEmpty() && known.getFirst().equals(said.get(lane));
    }

    private static boolean isRunning(Event event) {
        return event.kind() == Kind.RUNNING || event.kind() == Kind.STARTED;
    }
}
