package tandem.ui.code;

import java.util.SortedMap;
import java.util.TreeMap;
import tandem.run.Model;

/// Who stands at a line: how many of which mark.
record Marks(SortedMap<Model, Integer> lanes) {
    static final Marks NOBODY = new Marks(new TreeMap<>());

    static Marks of(Model mark, int lanes) {
        SortedMap<Model, Integer> one = new TreeMap<>();
        one.put(mark, lanes);
        return new Marks(one);
    }

    boolean isEmpty() {
        return lanes.isEmpty();
    }

    /// How many in all.
    int count() {
        return lanes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Those of both.
    Marks and(Marks other) {
        SortedMap<Model, Integer> both = new TreeMap<>(lanes);
        other.lanes.forEach((mark, count) -> both.merge(mark, count, Integer::sum));
        return new Marks(both);
    }
}
