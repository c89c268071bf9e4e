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
    private long[] times = new long[64];
    private int size;
    private int most;

    Census() {
        for (LaneState state : LaneState.values()) {
            counts.put(state, new int[times.length]);
        }
    }

    /// @param event one that changes its lane
    void add(Event event) {
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
            counts.replaceAll((_, each) -> Arrays.copyOf(each, 2 * size));
        }
        boolean first = size == 0;
        times[size] = first ? event.at() : Math.max(event.at(), times[size - 1]);
        counts.values().forEach(each -> each[size] = first ? 0 : each[size - 1]);
        LaneState next = LaneState.after(event);
        LaneState before = states.put(event.lane(), next);
        if (before != null) {
            counts(before)[size]--;
        }
        counts(next)[size]++;
        if (next == LaneState.ENDED) {
            states.remove(event.lane());
        }
        most = Math.max(most, states.size());
        size++;
    }

    private int[] counts(LaneState state) {
        return Objects.requireNonNull(counts.get(state));
    }

    /// How many lanes were in a state at a moment, in nanoseconds of the trace's clock; how many had ended by then.
    public int count(LaneState state, long moment) {
        int index = find(moment);
        return index < 0 ? 0 : counts(state)[index];
    }

    /// How many lanes there were at once, at the most.
    public int most() {
        return most;
    }

    private int find(long moment) {
        int found = Arrays.binarySearch(times, 0, size, moment);
        if (found < 0) {
            return -found - 2;
        }
        while (found + 1 < size && times[found + 1] == moment) {
            found++;
        }
        return found;
    }
}
