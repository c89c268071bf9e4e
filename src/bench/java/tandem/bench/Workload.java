package tandem.bench;

import java.util.List;
import java.util.stream.IntStream;
import tandem.site.BestPossible;
import tandem.site.Dials;
import tandem.site.Flags;

/// What one run fetches: flags, in this order, and how many of them at once at the most.
record Workload(List<String> codes, int atOnce) {
    /// The most populous states, at most twenty.
    static Workload mostPopulous(int count, int atOnce) {
        return new Workload(Flags.mostPopulous(count), atOnce);
    }

    /// All states in their order, again and again, cut at `count`.
    static Workload ofAll(int count, int atOnce) {
        List<String> all = Flags.codes();
        List<String> codes =
                IntStream.range(0, count).mapToObj(n -> all.get(n % all.size())).toList();
        return new Workload(codes, atOnce);
    }

    /// The same, one at a time.
    Workload oneByOne() {
        return new Workload(codes, 1);
    }

    /// A measured time in nanoseconds, in times the best possible.
    double ratio(long nanos, Dials dials) {
        return (double) nanos / BestPossible.nanos(dials, codes, atOnce);
    }

    @Override
    public String toString() {
        return codes.size() + " flags, " + atOnce + " at once";
    }
}
