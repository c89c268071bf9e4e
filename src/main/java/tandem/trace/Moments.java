package tandem.trace;

import java.util.ArrayList;
import java.util.List;

/// Events in the order of time, to be found by their time. It only grows.
public final class Moments {
    private final Times times = new Times();
    private final List<Event> events = new ArrayList<>();

    void add(Event event) {
        times.add(event.at());
        events.add(event);
    }

    public int size() {
        return events.size();
    }

    /// When, in nanoseconds of the trace's clock.
    public long time(int index) {
        return times.get(index);
    }

    public Event event(int index) {
        return events.get(index);
    }

    /// The last event at or before a moment, or -1 if all come later.
    public int find(long moment) {
        return times.find(moment);
    }
}
