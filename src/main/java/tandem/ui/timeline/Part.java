package tandem.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tandem.run.Model;
import tandem.run.Run;
import tandem.trace.Lane;
import tandem.trace.Moments;
import tandem.trace.Replay;
import tandem.trace.Trace;
import tandem.trace.Tracks;

/// One run's share of the timeline.
final class Part {
    private final Trace trace;
    private final Replay<Tracks> replay;
    private final Model model;
    private final List<Map.Entry<Lane, Moments>> lanes = new ArrayList<>();
    private final List<Map.Entry<Lane, Moments>> helpers = new ArrayList<>();
    private Tracks tracks = new Tracks();
    private int lanesSeen;
    private boolean open;

    Part(Run run) {
        trace = run.trace();
        replay = new Replay<>(trace, Tracks::new);
        model = run.model();
    }

    /// Reads what is new.
    void look() {
        tracks = replay.now();
        tracks.lanes().entrySet().stream().skip(lanesSeen).forEach(this::sort);
        lanesSeen = tracks.lanes().size();
    }

    private void sort(Map.Entry<Lane, Moments> each) {
        Lane.Sort sort = each.getKey().sort();
        if (sort.counts()) {
            lanes.add(each);
        } else if (sort == Lane.Sort.HELPER) {
            helpers.add(each);
        }
    }

    Model model() {
        return model;
    }

    Tracks tracks() {
        return tracks;
    }

    /// How many events did not fit into the trace.
    long dropped() {
        return trace.dropped();
    }

    /// Up to when something is known: now, or the end.
    long now() {
        return tracks.ended().orElseGet(trace::now);
    }

    /// Whether all of its lanes are to be shown though there is no room for them.
    boolean isOpen() {
        return open;
    }

    void toggle() {
        open = !open;
    }

    /// The lanes that have a row each.
    List<Map.Entry<Lane, Moments>> lanes() {
        return lanes;
    }

    /// The lanes that are folded into one.
    List<Map.Entry<Lane, Moments>> helpers() {
        return helpers;
    }
}
