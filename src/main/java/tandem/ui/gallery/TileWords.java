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

    /// Who asked, and how often if more than once, in fewer and fewer letters; or, while nobody has, the word for that.
    List<String> who(Tile tile) {
        if (tile.by().isEmpty()) {
            return List.of(word(tile));
        }
        String number = number(tile.by());
        return tile.attempts().size() > 1
                ? List.of(again(tile.by(), tile), again(number, tile), number)
                : List.of(tile.by(), number);
    }

    private String again(String name, Tile tile) {
        return texts.say("tile.again", name, tile.attempts().size());
    }

    /// The number in a name such as “task 3”, or nothing in one that has none.
    private static String number(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).replaceAll("\\D", "");
    }

    /// Who asked and, where it is known, how long it took.
    String whoInFull(Tile tile) {
        String name = who(tile).getFirst();
        return hasEnded(tile) && tile.state() == TileState.DONE ? texts.say("tile.took", name, time(tile)) : name;
    }

    /// How long it took, or nothing while that is not known.
    String took(Tile tile) {
        return hasEnded(tile) ? texts.say(time(tile)) : "";
    }

    private static boolean hasEnded(Tile tile) {
        return tile.ended() != Attempt.NEVER && tile.began() != Attempt.NEVER;
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
