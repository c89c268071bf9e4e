package tandem.lesson.flags;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tandem.run.RunState;
import tandem.trace.Detail;
import tandem.trace.Event;
import tandem.trace.Fold;
import tandem.trace.Kind;
import tandem.trace.Occupancy;
import tandem.ui.text.Sentence;

/// What a pane of this lesson knows after some events: where each flag stands, and how many are under way.
final class FlagsFold implements Fold {
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final RunState.Follower run = new RunState.Follower();
    private final Occupancy occupancy = new Occupancy();
    private final Map<String, Tile> tiles = new LinkedHashMap<>();
    private int inFlight;
    private int peakInFlight;

    FlagsFold(List<String> codes) {
        codes.forEach(code -> tiles.put(code, Tile.queued(code)));
    }

    @Override
    public void accept(Event event) {
        run.accept(event);
        occupancy.accept(event);
        if (event.subject() != null) {
            tiles.computeIfPresent(code(event.subject()), (_, tile) -> next(tile, event));
        }
        if (run.state() instanceof RunState.Ended) {
            tiles.replaceAll((_, tile) ->
                    tile.state() == TileState.QUEUED ? tile.ended(TileState.NEVER_STARTED, Sentence.NONE) : tile);
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
        } else if (event.kind().ends()) {
            inFlight--;
        }
        return switch (event.detail()) {
            case Detail.Part part -> part.status() == OK ? tile.receiving(share(part)) : tile;
            case Detail.Answer answer -> answered(tile, answer);
            case Detail.Failure failure
            when event.kind() == Kind.FAILED ->
                tile.ended(TileState.ERROR, Sentence.of("tile.failed", reason(failure.cause())));
            default ->
                switch (event.kind()) {
                    case ASKED -> tile.asked(event.lane().name());
                    case CANCELLED -> tile.ended(TileState.CANCELLED, Sentence.NONE);
                    default -> tile;
                };
        };
    }

    private static double share(Detail.Part part) {
        return part.expected() <= 0 ? 0 : (double) part.received() / part.expected();
    }

    private static Tile answered(Tile tile, Detail.Answer answer) {
        return switch (answer.status()) {
            case OK -> tile.done(answer.body());
            case NOT_FOUND -> tile.ended(TileState.NOT_FOUND, Sentence.of("tile.404"));
            case 503 -> tile.ended(TileState.ERROR, Sentence.of("tile.503"));
            default -> tile.ended(TileState.ERROR, Sentence.of("tile.status", Integer.toString(answer.status())));
        };
    }

    private static String reason(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    RunState state() {
        return run.state();
    }

    /// How long the run has lasted by `now`, in nanoseconds.
    long elapsed(long now) {
        return run.elapsed(now);
    }

    /// In the order in which they were given.
    Collection<Tile> tiles() {
        return tiles.values();
    }

    int count(TileState... states) {
        List<TileState> wanted = List.of(states);
        return (int) tiles.values().stream()
                .filter(tile -> wanted.contains(tile.state()))
                .count();
    }

    /// Requests begun and not ended.
    int inFlight() {
        return inFlight;
    }

    int peakInFlight() {
        return peakInFlight;
    }

    Occupancy lanes() {
        return occupancy;
    }
}
