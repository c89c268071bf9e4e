package tandem.trace;

import java.util.BitSet;

/// How much is being dealt with, and how much is being done: *in flight* counts the lanes that have begun and
/// not ended, *running* those on a processor. Concurrency is the first number, parallelism the second.
///
/// A program knows of its threads which ones wait; of those that don't, no more run at an instant than there are
/// processors. So *running* is what does not wait, bounded by the processors.
public final class Occupancy implements Fold {
    private final BitSet begun = new BitSet();
    private final BitSet running = new BitSet();
    private int peakInFlight;
    private final int processors;
    private int peakRunning;

    /// For the processors of this machine.
    public Occupancy() {
        this(Runtime.getRuntime().availableProcessors());
    }

    /// @param processors how many lanes can run at an instant
    Occupancy(int processors) {
        this.processors = processors;
    }

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
            case SEEN, WROTE, BEGAN, FINISHED, SERVED, STALLED, FRAME, CLICKED, ASKED, RECEIVING -> {}
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
        return Math.min(running.cardinality(), processors);
    }

    public int peakInFlight() {
        return peakInFlight;
    }

    public int peakRunning() {
        return peakRunning;
    }
}
