package tandem.loop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tandem.loop.Outcome.Cancelled;
import tandem.loop.Outcome.Failure;
import tandem.loop.Outcome.Result;

/// Many futures as one: done when all are. Cancelling it cancels them all at once, and it is done, as cancelled, when
/// they have ended.
///
/// @param <T> what the futures give
/// @param <R> what becomes of each in the list
final class Gathering<T extends @Nullable Object, R extends @Nullable Object> extends Future<List<R>> {

    private final List<Future<? extends T>> members;
    private final Function<Outcome<? extends T>, R> entry;
    private final boolean failsAtOnce;
    private int unfinished;
    private boolean cancelRequested;

    private Gathering(
            Collection<? extends Future<? extends T>> members,
            boolean failsAtOnce,
            Function<Outcome<? extends T>, R> entry) {
        super(EventLoop.running());
        this.members = List.copyOf(members);
        this.failsAtOnce = failsAtOnce;
        this.entry = entry;
        begin();
    }

    /// The values; as soon as one fails or is cancelled, that failure instead.
    static <T extends @Nullable Object> Gathering<T, T> ofValues(Collection<? extends Future<? extends T>> members) {
        return new Gathering<>(members, true, Gathering::valueOf);
    }

    /// How each of them ended.
    static <T extends @Nullable Object> Gathering<T, Outcome<T>> ofOutcomes(
            Collection<? extends Future<? extends T>> members) {
        return new Gathering<>(members, false, Gathering::widened);
    }

    private static <T extends @Nullable Object> T valueOf(Outcome<? extends T> outcome) {
        return ((Result<? extends T>) outcome).value();
    }

    @SuppressWarnings("unchecked") // an outcome is only read
    private static <T extends @Nullable Object> Outcome<T> widened(Outcome<? extends T> outcome) {
        return (Outcome<T>) outcome;
    }

    private void begin() {
        var distinct = new LinkedHashSet<>(members);
        unfinished = distinct.size();
        if (distinct.isEmpty()) {
            setResult(List.of());
        }
        Waiter ended = Callback.of(this::memberEnded);
        var early = new ArrayList<Future<?>>();
        for (Future<?> member : distinct) {
            if (member.isDone()) {
                early.add(member);
            } else {
                member.tell(ended);
            }
        }
        early.forEach(this::memberEnded);
    }

    private void memberEnded(Future<?> member) {
        unfinished--;
        Outcome<?> how = member.outcome(); // so its failure counts as seen, even if it comes too late
        if (isDone()) {
            return;
        }
        switch (how) {
            case Failure<?>(Throwable exception) when failsAtOnce -> setException(exception);
            case Cancelled<?> _ when failsAtOnce -> setException(new CancelledError());
            default -> finishIfLast();
        }
    }

    private void finishIfLast() {
        if (unfinished > 0) {
            return;
        }
        if (cancelRequested) {
            setException(new CancelledError());
            return;
        }
        var entries = new ArrayList<R>(members.size());
        members.forEach(member -> entries.add(entry.apply(member.outcome())));
        setResult(entries);
    }

    @Override
    public boolean cancel() {
        if (isDone()) {
            return false;
        }
        boolean any = false;
        for (Future<?> member : members) {
            any |= member.cancel();
        }
        cancelRequested |= any;
        return any;
    }

    @Override
    String subject() {
        return "gather";
    }
}
