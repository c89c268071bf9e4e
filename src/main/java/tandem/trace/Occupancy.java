package tandem.trace;

import java.util.BitSet;

/// How much is being dealt with, and how much is being done: *in flight* counts the lanes that have begun and not
/// ended, *running*
/// those on a processor. Concurrency is the first number, parallelism the second.
public final class Occupancy implements Fold {
    private final BitSet begun = new BitSet();
    private final BitSet running = new BitSet();
    private int peakInFlight;
    private int peakRunning;

    @Override
    public void accept(Event event) {
        if (!event.ofLane() || !event.lane().sort().counts()) {
            return;
        }
        int lane = event.lane().number();
        switch (event.kind()) {
            case STARTED -> {
                begun.set(lane);
                running.set(lane);
            }
            case RUNNING -> running.set(lane, begun.get(lane));
            case READY, BLOCKED, SUSPENDED -> running.clear(lane);
            case RESULT, FAILED, CANCELLED -> {
                begun.clear(lane);
                running.clear(lane);
            }
            case WROTE, BEGAN, FINISHED, STALLED, ASKED, RECEIVING -> {}
        }
        peakInFlight = Math.max(peakInFlight, inFlight());
        peakRunning = Math.max(peakRunning, running());
    }

    /// Lanes begun and not ended.
    public int inFlight() {
        return begun.cardinality();
    }

    /// Lanes on a processor.
    public int running() {
        return running.cardinality();
    }

    public int peakInFlight() {
        return peakInFlight;
    }

    public int peakRunning() {
        return peakRunning;
    }
}
