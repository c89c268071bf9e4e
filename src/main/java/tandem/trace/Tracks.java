package tandem.trace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/// All that a timeline shows of a run: what each lane did, who woke whom, and when the window's thread stood still.
public final class Tracks implements Fold {
    private final Living living = new Living();
    private final Map<Lane, Moments> lanes = new LinkedHashMap<>();
    private final Moments wakes = new Moments();
    private final Moments stalls = new Moments();
    private final Census census = new Census();
    private final Requests requests = new Requests();
    private final Occupancy occupancy = new Occupancy();
    private long happened;
    private OptionalLong began = OptionalLong.empty();
    private OptionalLong ended = OptionalLong.empty();

    @Override
    public void accept(Event event) {
        occupancy.accept(event);
        requests.add(event);
        if (event.kind() == Kind.STALLED) {
            stalls.add(event);
            happened++;
        }
        if (!event.ofLane() || !event.kind().changesLane() || !living.admits(event)) {
            return;
        }
        if (event.lane().sort() == Lane.Sort.RUN) {
            ofRun(event);
            return;
        }
        happened++;
        lanes.computeIfAbsent(event.lane(), _ -> new Moments()).add(event);
        if (event.detail() instanceof Detail.By) {
            wakes.add(event);
        }
        if (event.lane().sort().counts()) {
            census.add(event);
        }
    }

    private void ofRun(Event event) {
        if (event.kind() == Kind.STARTED) {
            began = OptionalLong.of(event.at());
        } else if (event.kind().ends()) {
            ended = OptionalLong.of(event.at());
        }
    }

    /// How often a lane has begun to do something else, or the window has stood still.
    public long happened() {
        return happened;
    }

    /// What each lane did, but for the run's own; in the order in which they came.
    public Map<Lane, Moments> lanes() {
        return lanes;
    }

    /// Events that have a [Detail.By]: who made a lane, or woke it.
    public Moments wakes() {
        return wakes;
    }

    /// Events that have a [Detail.Stall], each at its end.
    public Moments stalls() {
        return stalls;
    }

    /// The counts of all lanes that count.
    public Census census() {
        return census;
    }

    /// Where the requests are.
    public Requests requests() {
        return requests;
    }

    public Occupancy occupancy() {
        return occupancy;
    }

    /// When the run began, in nanoseconds of its clock.
    public OptionalLong began() {
        return began;
    }

    /// When it ended.
    public OptionalLong ended() {
        return ended;
    }
}
