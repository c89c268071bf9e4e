package tandem.site;

import java.time.Duration;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;

/// The shortest time in which a list of flags can be fetched, were everything but the server's own delays free.
public final class BestPossible {

    private static final long FOREVER = Long.MAX_VALUE;

    private BestPossible() {}

    /// The time for who asks once for each flag and waits as long as it takes: for dials without a [Fault] that
    /// never ends. Without jitter this is n / atOnce, rounded up, times the delay.
    ///
    /// @throws IllegalArgumentException if `atOnce` is below 1
    public static long nanos(Dials dials, List<String> codes, int atOnce) {
        return nanos(dials, codes, atOnce, Duration.ofNanos(FOREVER), 0);
    }

    /// The time in nanoseconds from the first request to the last answer, if the flags are asked for in this
    /// order, and never more than `atOnce` are under way: each begins as soon as there is a place (list scheduling;
    /// Graham, *Bounds on Multiprocessing Timing Anomalies*, 1969). A flag keeps its place through all its
    /// attempts, until one brings the flag or says that it is missing. An attempt lasts its delay or the time-out,
    /// whichever is shorter.
    ///
    /// @param retries how often a flag is asked for again, at most
    /// @throws IllegalArgumentException if `atOnce` is below 1 or `retries` below 0
    public static long nanos(Dials dials, List<String> codes, int atOnce, Duration timeout, int retries) {
        if (atOnce < 1 || retries < 0) {
            throw new IllegalArgumentException(
                    "At least one is under way at once, and none is retried less than never: not " + atOnce + " and "
                            + retries);
        }
        long limit = TimeUnit.NANOSECONDS.convert(timeout);
        var underWay = new PriorityQueue<Long>();
        long last = 0;
        for (String code : codes) {
            long start = underWay.size() < atOnce ? 0 : underWay.remove();
            long end = start + attempts(dials, code, limit, retries);
            underWay.add(end);
            last = Math.max(last, end);
        }
        return last;
    }

    private static long attempts(Dials dials, String code, long limit, int retries) {
        long sum = 0;
        for (int attempt = 1; attempt <= retries + 1; attempt++) {
            Fate fate = Fate.of(dials, code, attempt);
            long lasts = lasts(fate);
            sum += Math.min(lasts, limit);
            if (lasts < limit && !(fate.outcome() instanceof Outcome.Faulty)) {
                break;
            }
        }
        return sum;
    }

    private static long lasts(Fate fate) {
        boolean ends = switch (fate.outcome()) {
            case Outcome.Faulty(Fault fault) -> fault != Fault.HANG && fault != Fault.DRIBBLE;
            case Outcome.Found _, Outcome.Missing _ -> true;
        };
        return ends ? fate.delay().toNanos() : FOREVER;
    }
}
