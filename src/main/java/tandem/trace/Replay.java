package tandem.trace;

import java.util.function.Supplier;

/// Folds a trace to a moment. Going forward reads only what is new; going back starts over. Not thread-safe: one
/// reader, one replay.
///
/// @param <F> the fold that the picture needs
public final class Replay<F extends Fold> {
    private final Trace trace;
    private final Supplier<F> fresh;
    private F fold;
    private int next;
    private long reached = Long.MIN_VALUE;

    public Replay(Trace trace, Supplier<F> fresh) {
        this.trace = trace;
        this.fresh = fresh;
        this.fold = fresh.get();
    }

    /// The fold of everything recorded so far.
    public F now() {
        return at(Long.MAX_VALUE);
    }

    /// The fold of everything up to a moment, in nanoseconds of the trace's clock, that moment included.
    public F at(long moment) {
        if (moment < reached) {
            fold = fresh.get();
            next = 0;
        }
        Event event = trace.get(next);
        while (event != null && event.at() <= moment) {
            fold.accept(event);
            next++;
            event = trace.get(next);
        }
        reached = event == null ? Math.min(moment, last()) : moment;
        return fold;
    }

    private long last() {
        Event event = next == 0 ? null : trace.get(next - 1);
        return event == null ? Long.MIN_VALUE : event.at();
    }
}
