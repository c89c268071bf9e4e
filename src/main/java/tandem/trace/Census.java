package tandem.trace;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// How many lanes of a trace were in each state, at any moment: for a picture in which there is no room for each.
public final class Census {
    private final Map<Lane, LaneState> states = new HashMap<>();
    private final Map<LaneState, int[]> counts = new EnumMap<>(LaneState.class);
    private final Times times = new Times();
    private int room = 64;
    private int most;

    Census() {
        for (LaneState state : LaneState.values()) {
            counts.put(state, new int[room]);
        }
    }

    /// @param event one that changes its lane
    void add(Event event) {
        int place = times.size();
        times.add(event.at());
        if (place == room) {
            room *= 2;
            counts.replaceAll((_, each) -> Arrays.copyOf(each, room));
        }
        counts.values().forEach(each -> each[place] = place == 0 ? 0 : each[place - 1]);
        LaneState next = LaneState.after(event);
        LaneState before = states.put(event.lane(), next);
        if (before != null) {
            counts(before)[place]--;
        }
        counts(next)[place]++;
        if (next == LaneState.ENDED) {
            states.remove(event.lane());
        }
        most = Math.max(most, states.size());
    }

    private int[] counts(LaneState state) {
        return Objects.requireNonNull(counts.get(state));
    }

    /// How many lanes were in a state at a moment, in nanoseconds of the trace's clock; how many had ended by then.
    public int count(LaneState state, long moment) {
        int index = times.find(moment);
        return index < 0 ? 0 : counts(state)[index];
    }

    /// How many lanes there were at once, at the most.
    public int most() {
        return most;
    }
}
