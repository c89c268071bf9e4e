package tandem.ui.code;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tandem.run.Model;
import tandem.run.RunState;
import tandem.trace.CodeLine;
import tandem.trace.Event;
import tandem.trace.Fold;
import tandem.trace.Kind;
import tandem.trace.Lane;
import tandem.trace.LaneStates;

/// Counts who stands where. What a picture of it costs grows with the stacks that differ, not with the lanes.
final class StandingLanes implements Fold {
    private static final Comparator<LitLines.Lit> ORDER = Comparator.comparing(
                    (LitLines.Lit lit) -> lit.places().toString())
            .thenComparing(LitLines.Lit::isTold)
            .thenComparing(LitLines.Lit::mark);

    private final LaneStates states = new LaneStates();
    private final RunState.Follower run = new RunState.Follower();
    private final Map<Lane, List<CodeLine>> stacks = new HashMap<>();
    private final Map<Stance, Integer> lanes = new HashMap<>();
    private final BitSet begun = new BitSet();
    private final BitSet busy = new BitSet();
    private final Model model;
    private LitLines.Phase phase = LitLines.Phase.IDLE;
    private long changes;

    /// Where a lane stands, whether it said so itself, and what it is.
    private record Stance(List<CodeLine> lines, boolean told, Lane.Sort sort) {
        private boolean isNowhere() {
            return lines.isEmpty();
        }
    }

    /// @param model of the pane
    StandingLanes(Model model) {
        this.model = model;
    }

    @Override
    public void accept(Event event) {
        run.accept(event);
        count(event);
        LitLines.Phase now = phase();
        changes += now == phase ? 0 : 1;
        phase = now;
    }

    private void count(Event event) {
        Lane lane = event.lane();
        if (!lane.sort().counts() || !(event.ofLane() || event.kind() == Kind.SEEN)) {
            return;
        }
        Stance before = stance(lane);
        states.accept(event);
        if (event.kind() == Kind.SEEN) {
            stacks.put(lane, states.lines(lane));
        } else if (event.kind().ends()) {
            stacks.remove(lane);
        }
        Stance after = stance(lane);
        if (!before.equals(after)) {
            count(before, -1);
            count(after, 1);
            changes++;
        }
        Event last = states.last(lane);
        if (last != null) {
            begun.set(lane.number());
            busy.set(
                    lane.number(), last.kind() != Kind.SUSPENDED && !last.kind().ends());
        }
    }

    /// Who waits again where it was seen before was called by the same, as far as is known: until it is
    /// looked at again, its callers stay lit, and do not blink at each turn.
    private Stance stance(Lane lane) {
        List<CodeLine> now = states.lines(lane);
        List<CodeLine> stack = stacks.getOrDefault(lane, List.of());
        boolean again = now.size() == 1 && !stack.isEmpty() && stack.getFirst().equals(now.getFirst());
        return new Stance(again ? stack : now, states.isTold(lane), lane.sort());
    }

    private void count(Stance stance, int change) {
        if (!stance.isNowhere()) {
            lanes.merge(stance, change, (one, other) -> one + other == 0 ? null : one + other);
        }
    }

    /// Says another number each time that something else is lit.
    long changes() {
        return changes;
    }

    /// What is lit after all that was taken.
    LitLines lit() {
        return new LitLines(
                phase,
                lanes.entrySet().stream()
                        .map(each -> lit(each.getKey(), each.getValue()))
                        .sorted(ORDER)
                        .toList());
    }

    boolean isOver() {
        return phase == LitLines.Phase.ENDED;
    }

    private LitLines.Phase phase() {
        return switch (run.state()) {
            case RunState.Idle _ -> LitLines.Phase.IDLE;
            case RunState.Ended _ -> LitLines.Phase.ENDED;
            case RunState.Running _ -> isQuiet() ? LitLines.Phase.QUIET : LitLines.Phase.RUNNING;
        };
    }

    private boolean isQuiet() {
        return lanes.isEmpty() && busy.isEmpty() && !begun.isEmpty();
    }

    private LitLines.Lit lit(Stance stance, int count) {
        return new LitLines.Lit(
                stance.lines().stream().map(LitLines.Place::of).distinct().toList(),
                stance.told(),
                model.of(stance.sort()),
                count);
    }
}
