package tandem.site;

import java.util.List;
import java.util.PriorityQueue;

/// The shortest time in which a list of flags can be fetched, were everything but the server's own delays free.
public final class BestPossible {

    private BestPossible() {}

    /// The time in nanoseconds from the first request to the last answer, if the flags are asked for in this
    /// order, once each, and never more than `atOnce` are under way: each begins as soon as there is a place
    /// (list scheduling; Graham, *Bounds on Multiprocessing Timing Anomalies*, 1969). Without jitter this is n /
    /// atOnce, rounded up, times the delay.
    ///
    /// @throws IllegalArgumentException if `atOnce` is below 1
    public static long nanos(Dials dials, List<String> codes, int atOnce) {
        if (atOnce < 1) {
            throw new IllegalArgumentException("At least one request must be under way at once, not " + atOnce);
        }
        var underWay = new PriorityQueue<Long>();
        long last = 0;
        for (String code : codes) {
            long start = underWay.size() < atOnce ? 0 : underWay.remove();
            long end = start + Fate.of(dials, code, 1).delay().toNanos();
            underWay.add(end);
            last = Math.max(last, end);
        }
        return last;
    }
}
