package tandem.ui.code;

import java.util.SortedMap;
import java.util.TreeMap;
import tandem.run.Model;

/// Who stands at a line: how many of which mark.
///
/// @param isTold whether one of them at least said so itself; otherwise it is known from samples only
record Marks(SortedMap<Model, Integer> lanes, boolean isTold) {
    static final Marks NOBODY = new Marks(new TreeMap<>(), false);

    static Marks of(Model mark, int lanes, boolean isTold) {
        SortedMap<Model, Integer> one = new TreeMap<>();
        one.put(mark, lanes);
        return new Marks(one, isTold);
    }

    boolean isEmpty() {
        return lanes.isEmpty();
    }

    /// Those of both.
    Marks and(Marks other) {
        SortedMap<Model, Integer> both = new TreeMap<>(lanes);
        other.lanes.forEach((mark, count) -> both.merge(mark, count, Integer::sum));
        return new Marks(both, isTold || other.isTold);
    }
}
