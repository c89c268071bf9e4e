package tandem.trace;

import java.util.Arrays;

/// Events in the order of time, to be found by their time. It only grows.
public final class Moments {
    private long[] times = new long[8];
    private Event[] events = new Event[8];
    private int size;

    /// Events of different writers may have been recorded in another order than they were stamped. By a few
    /// microseconds, then, time would run backwards here; it stands still instead.
    void add(Event event) {
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
            events = Arrays.copyOf(events, 2 * size);
        }
        times[size] = size == 0 ? event.at() : Math.max(event.at(), times[size - 1]);
        events[size] = event;
        size++;
    }

    public int size() {
        return size;
    }

    /// When, in nanoseconds of the trace's clock.
    public long time(int index) {
        return times[index];
    }

    public Event event(int index) {
        return events[index];
    }

    /// The last event at or before a moment, or -1 if all come later.
    public int find(long moment) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times[middle] <= moment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
