package tandem.ui.gallery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tandem.trace.Detail;
import tandem.trace.Event;
import tandem.trace.Fold;
import tandem.trace.Kind;
import tandem.trace.Lane;

/// Where each flag of a run stands after some events, and how many requests are under way.
///
/// A request's end is not the flag's: it may be asked for again. A flag comes to its end when the exhibit shows it or
/// says that it failed; what was left without a word when the run ended is judged by its last request.
public final class Tiles implements Fold {
    private static final int OK = 200;

    private final List<Tile> tiles;
    private final Map<TileState, Integer> counts = new EnumMap<>(TileState.class);
    private long start;
    private int inFlight;
    private int peakInFlight;

    /// All queued. A code may occur more than once; flags are told apart by their place, from 1.
    public Tiles(List<String> codes) {
        tiles = IntStream.range(0, codes.size())
                .mapToObj(n -> Tile.queued(n + 1, codes.get(n)))
                .collect(Collectors.toCollection(ArrayList::new));
        counts.put(TileState.QUEUED, tiles.size());
    }

    @Override
    public void accept(Event event) {
        if (event.subject() != null) {
            Subject subject = Subject.of(event.subject());
            if (subject != null && subject.flag() <= tiles.size()) {
                Tile tile = get(subject.flag() - 1);
                put(subject.attempt() == 0 ? told(tile, event) : exchanged(tile, subject.attempt(), event));
            }
        } else if (event.lane().sort() == Lane.Sort.RUN) {
            ofRun(event);
        }
    }

    private void ofRun(Event event) {
        if (event.kind() == Kind.STARTED) {
            start = event.at();
        } else if (event.kind().ends()) {
            List.copyOf(tiles).stream().filter(tile -> !tile.state().ends()).forEach(tile -> put(left(tile, event)));
        }
    }

    /// What the exhibit said of the flag.
    private Tile told(Tile tile, Event event) {
        if (tile.state().ends()) {
            return tile;
        }
        return switch (event.detail()) {
            case Detail.Picture picture -> tile.done(since(event), event.lane().name(), picture.bytes());
            case Detail.Failure failure -> failed(tile, event, failure.cause());
            default -> tile;
        };
    }

    private Tile failed(Tile tile, Event event, @Nullable Throwable thrown) {
        Attempt last = tile.last();
        if (isCancelled(thrown, last)) {
            return tile.ended(TileState.CANCELLED, since(event), Reason.NONE);
        }
        Reason why = Reasons.of(thrown, last);
        boolean missing = why.number().equals(Integer.toString(Reasons.NOT_FOUND));
        return tile.ended(missing ? TileState.NOT_FOUND : TileState.ERROR, since(event), why);
    }

    private static boolean isCancelled(@Nullable Throwable thrown, @Nullable Attempt last) {
        Throwable cause = thrown == null ? null : Reasons.unwrapped(thrown);
        return cause instanceof CancellationException
                || cause instanceof InterruptedException
                || (last != null && last.end() == Attempt.End.CANCELLED);
    }

    /// What becomes of a flag of which nobody has said what it came to when the run ended.
    private Tile left(Tile tile, Event event) {
        Attempt last = tile.last();
        if (last == null) {
            return tile.ended(TileState.NEVER_STARTED, Attempt.NEVER, Reason.NONE);
        }
        return event.kind() == Kind.CANCELLED || !last.over()
                ? tile.ended(TileState.CANCELLED, since(event), Reason.NONE)
                : failed(tile, event, null);
    }

    private Tile exchanged(Tile tile, int number, Event event) {
        Attempt before = tile.attempt(number);
        if (event.kind() == Kind.ASKED) {
            inFlight++;
            peakInFlight = Math.max(peakInFlight, inFlight);
            Attempt begun = Attempt.asked(number, since(event));
            return tile.state().ends()
                    ? tile.knowing(begun)
                    : tile.asked(event.lane().name(), begun);
        }
        if (before == null) {
            return tile;
        }
        if (event.detail() instanceof Detail.Part part) {
            return received(tile, before.received(since(event), part.status(), part.received(), part.expected()));
        }
        if (!event.kind().ends() || before.over()) {
            return tile;
        }
        inFlight--;
        return tile.knowing(ended(before, event));
    }

    /// An error's body is not the flag that is received.
    private static Tile received(Tile tile, Attempt attempt) {
        boolean flag =
                attempt.status() == OK && !attempt.over() && !tile.state().ends();
        return flag ? tile.receiving(attempt) : tile.knowing(attempt);
    }

    private Attempt ended(Attempt attempt, Event event) {
        long at = since(event);
        return switch (event.detail()) {
            case Detail.Answer answer -> attempt.answered(at, answer.status(), answer.type());
            case Detail.Failure failure
            when event.kind() == Kind.FAILED -> attempt.failed(at, Reasons.unwrapped(failure.cause()));
            default -> attempt.cancelled(at);
        };
    }

    private long since(Event event) {
        return event.at() - start;
    }

    private void put(Tile now) {
        Tile before = tiles.set(now.number() - 1, now);
        if (before.state() != now.state()) {
            counts.merge(before.state(), -1, Integer::sum);
            counts.merge(now.state(), 1, Integer::sum);
        }
    }

    /// In their order. It is a view: what happens next is seen in it.
    public List<Tile> all() {
        return Collections.unmodifiableList(tiles);
    }

    /// How many there are.
    public int size() {
        return tiles.size();
    }

    /// The one at a place, from 0.
    public Tile get(int place) {
        return tiles.get(place);
    }

    /// How many stand in one of these states.
    public int count(TileState... states) {
        return Stream.of(states)
                .mapToInt(state -> counts.getOrDefault(state, 0))
                .sum();
    }

    /// Requests begun and not ended.
    public int inFlight() {
        return inFlight;
    }

    public int peakInFlight() {
        return peakInFlight;
    }
}
