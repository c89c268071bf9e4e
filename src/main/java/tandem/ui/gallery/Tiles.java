package tandem.ui.gallery;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tandem.trace.Detail;
import tandem.trace.Event;
import tandem.trace.Fold;
import tandem.trace.Kind;
import tandem.trace.Lane;
import tandem.ui.text.Sentence;

/// Where each flag of a run stands after some events, and how many are under way.
public final class Tiles implements Fold {
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int BUSY = 503;

    private final Map<String, Tile> tiles = new LinkedHashMap<>();
    private int inFlight;
    private int peakInFlight;

    /// All queued.
    public Tiles(List<String> codes) {
        codes.forEach(code -> tiles.put(code, Tile.queued(code)));
    }

    @Override
    public void accept(Event event) {
        if (event.subject() != null) {
            tiles.computeIfPresent(code(event.subject()), (_, tile) -> next(tile, event));
        } else if (event.lane().sort() == Lane.Sort.RUN && event.kind().ends()) {
            tiles.replaceAll(
                    (_, tile) -> tile.state() == TileState.QUEUED ? tile.ended(TileState.NEVER_STARTED) : tile);
        }
    }

    /// The code in a path such as `/visits/1/flags/br/br.png`.
    private static String code(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.substring(0, Math.max(0, file.indexOf('.')));
    }

    private Tile next(Tile tile, Event event) {
        if (event.kind() == Kind.ASKED) {
            inFlight++;
            peakInFlight = Math.max(peakInFlight, inFlight);
            return tile.asked(event.lane().name());
        }
        if (event.kind().ends()) {
            inFlight--;
            return ended(tile, event);
        }
        return event.detail() instanceof Detail.Part part && part.status() == OK ? tile.receiving(share(part)) : tile;
    }

    private static Tile ended(Tile tile, Event event) {
        if (event.kind() == Kind.CANCELLED) {
            return tile.ended(TileState.CANCELLED);
        }
        return switch (event.detail()) {
            case Detail.Answer answer -> answered(tile, answer);
            case Detail.Failure failure ->
                tile.failed(TileState.ERROR, Sentence.of("tile.failed", reason(failure.cause())));
            default -> tile;
        };
    }

    private static double share(Detail.Part part) {
        return part.expected() <= 0 ? 0 : (double) part.received() / part.expected();
    }

    private static Tile answered(Tile tile, Detail.Answer answer) {
        return switch (answer.status()) {
            case OK -> tile.done(answer.body());
            case NOT_FOUND -> tile.failed(TileState.NOT_FOUND, Sentence.of("tile.404"));
            case BUSY -> tile.failed(TileState.ERROR, Sentence.of("tile.503"));
            default -> tile.failed(TileState.ERROR, Sentence.of("tile.status", Integer.toString(answer.status())));
        };
    }

    private static String reason(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    /// In the order in which they were given.
    public Collection<Tile> all() {
        return tiles.values();
    }

    /// How many stand in one of these states.
    public int count(TileState... states) {
        List<TileState> wanted = List.of(states);
        return (int) tiles.values().stream()
                .filter(tile -> wanted.contains(tile.state()))
                .count();
    }

    /// Requests begun and not ended.
    public int inFlight() {
        return inFlight;
    }

    public int peakInFlight() {
        return peakInFlight;
    }
}
