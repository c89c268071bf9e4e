package tandem.loop;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Several who wait for the same future, told in the order in which they came. Mostly there is but one, which then
/// needs no list.
final class Waiters implements Waiter {

    private final List<Waiter> all = new ArrayList<>();

    private Waiters() {}

    /// Those of `before`, if any, and `added` after them.
    static Waiter add(@Nullable Waiter before, Waiter added) {
        if (before == null) {
            return added;
        }
        if (before instanceof Waiters several) {
            several.all.add(added);
            return several;
        }
        var both = new Waiters();
        both.all.add(before);
        both.all.add(added);
        return both;
    }

    /// Takes `leaving` out, as often as it is there.
    ///
    /// @return whether it was there
    boolean remove(Waiter leaving) {
        return all.removeIf(leaving::equals);
    }

    void tellAll(Future<?> done) {
        all.forEach(waiter -> Waiter.tell(waiter, done));
    }
}
