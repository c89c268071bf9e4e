package tandem.ui.gallery;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tandem.ui.text.Amount;
import tandem.ui.text.Texts;

/// Puts tiles into the words of one language.
final class TileWords {
    private final Texts texts;
    private final TileBoard board;
    private final Map<TileState, String> states = new EnumMap<>(TileState.class);

    TileWords(Texts texts, TileBoard board) {
        this.texts = texts;
        this.board = board;
        for (TileState state : TileState.values()) {
            states.put(state, texts.get("state." + state.id()));
        }
    }

    /// The sign of a state, with the words that belong to it, from many to none.
    List<String> signs(Tile tile) {
        return switch (tile.state()) {
            case QUEUED -> List.of("○");
            case ASKED -> List.of("⋯");
            case RECEIVING, DONE -> List.of("");
            case NOT_FOUND, ERROR -> failed(tile.reason());
            case CANCELLED -> List.of("⊘ " + word(tile), "⊘");
            case NEVER_STARTED -> List.of("–");
        };
    }

    private List<String> failed(Reason reason) {
        String brief = "✕ " + texts.say(reason.brief());
        return reason.number().isEmpty() ? List.of(brief, "✕") : List.of(brief, "✕ " + reason.number(), "✕");
    }

    /// Said of an image that came and can't be shown.
    List<String> unreadable() {
        return List.of("? " + texts.get("tile.no-picture"), "?");
    }

    /// Who asked, and how often if more than once; or, while nobody has, the word for that.
    String who(Tile tile) {
        return switch (tile.state()) {
            case QUEUED, NEVER_STARTED -> word(tile);
            default -> {
                int times = tile.attempts().size();
                yield times > 1 ? texts.say("tile.again", tile.by(), times) : tile.by();
            }
        };
    }

    /// The same and, where it is known, how long it took.
    String whoInFull(Tile tile) {
        boolean took = tile.ended() != Attempt.NEVER && tile.began() != Attempt.NEVER;
        return took && tile.state() == TileState.DONE ? texts.say("tile.took", who(tile), time(tile)) : who(tile);
    }

    private static Amount time(Tile tile) {
        return Amount.seconds(Duration.ofNanos(tile.ended() - tile.began()), 2);
    }

    private String word(Tile tile) {
        return states.getOrDefault(tile.state(), "");
    }

    Story story(Tile tile) {
        return Story.of(tile, board.name(tile.code()), texts);
    }
}
