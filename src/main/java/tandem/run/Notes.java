package tandem.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tandem.trace.CodeLine;
import tandem.trace.Detail;
import tandem.trace.Event;
import tandem.trace.Kind;
import tandem.trace.Lane;
import tandem.trace.LaneStates;
import tandem.trace.Replay;
import tandem.trace.Trace;

/// What looks from outside add to a trace: only what it does not say yet. A lane that counts as running while its
/// thread waits is recorded as blocked, *seen*, until the thread is seen running. For one thread at a time.
final class Notes {
    private final Trace trace;
    private final Replay<LaneStates> states;
    private final Map<Lane, Event> looked = new HashMap<>();
    private LaneStates now;

    Notes(Trace trace) {
        this.trace = trace;
        this.states = new Replay<>(trace, LaneStates::new);
        this.now = states.now();
    }

    /// Reads what was recorded meanwhile.
    void update() {
        now = states.now();
    }

    boolean isSuspended(Lane lane) {
        Event last = now.last(lane);
        return last != null && last.kind() == Kind.SUSPENDED;
    }

    /// Whether a look at the lane may tell something. A wait that the lane has told of is looked at once, for its
    /// callers, and not at all if it stands at no line.
    boolean wanted(Lane lane) {
        Event last = now.last(lane);
        if (last == null || last.kind().ends() || !lane.sort().counts()) {
            return false;
        }
        boolean told = last.detail() instanceof Detail.Wait wait && !wait.isSeen();
        return !told || (last.line() != null && !last.equals(looked.get(lane)));
    }

    /// Records what is new in it, unless the lane has said something itself since [#wanted]: then nobody knows whether
    /// it was seen before that or after.
    void take(Glance seen) {
        Lane lane = seen.lane();
        List<CodeLine> lines = seen.lines();
        Event last = Objects.requireNonNull(now.last(lane), "not wanted");
        update();
        if (now.last(lane) != last) {
            return;
        }
        looked.put(lane, last);
        if (seen.waits() && now.isRunning(lane)) {
            trace.append(lane, Kind.BLOCKED, null, Detail.Wait.seen(), first(lines));
        } else if (!seen.waits() && isSeen(now.last(lane))) {
            trace.append(lane, Kind.RUNNING, Detail.NOTHING);
        }
        if (!lines.isEmpty() && !lines.equals(now.lines(lane))) {
            trace.append(lane, Kind.SEEN, null, new Detail.Stack(lines), first(lines));
        }
    }

    private static boolean isSeen(@Nullable Event last) {
        return last != null && last.detail() instanceof Detail.Wait wait && wait.isSeen();
    }

    private static @Nullable CodeLine first(List<CodeLine> lines) {
        return lines.isEmpty() ? null : lines.getFirst();
    }
}
