package tandem.ui.gallery;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import tandem.ui.pane.ShareBar;
import tandem.ui.text.Sentence;
import tandem.ui.text.Texts;

/// One tile: the flag once it is here, a sign of where it stands before, and below it the code and who did it.
final class TileView extends Region {
    private static final double PADDING = 6;
    private static final double BAR_HEIGHT = 4;
    private static final double SPACE = 2;

    /// In sizes of the type: a code, a name such as “callback 20”, and the tick.
    private static final double WIDTH_FOR_NAMES = 8.5;

    private final Texts texts;
    private final ImageView flag = new ImageView();
    private final ShareBar bar = new ShareBar();
    private final Label sign = new Label();
    private final Label code = new Label();
    private final Label who = new Label();
    private final Label whoInShort = new Label();
    private final Label tick = new Label("✓");
    private byte @Nullable [] shown;
    private @Nullable TileState state;

    TileView(ObservableValue<Tile> tile, Texts texts) {
        this.texts = texts;
        getStyleClass().add("flag-tile");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(false);
        flag.setPreserveRatio(true);
        sign.getStyleClass().add("flag-sign");
        code.getStyleClass().add("flag-code");
        who.getStyleClass().add("flag-who");
        whoInShort.getStyleClass().add("flag-who");
        tick.getStyleClass().add("flag-tick");
        getChildren().addAll(flag, bar, sign, code, who, whoInShort, tick);
        tile.subscribe(this::show);
    }

    private void show(Tile tile) {
        code.setText(tile.code().toUpperCase(Locale.ROOT));
        if (tile.state() != state) {
            state = tile.state();
            getStyleClass().setAll("flag-tile", "flag-" + state.id());
            flag.setVisible(state == TileState.DONE);
            bar.setVisible(state == TileState.RECEIVING);
            tick.setVisible(state == TileState.DONE);
            tick.setManaged(state == TileState.DONE);
        }
        String word = texts.get("state." + tile.state().id());
        String reason = tile.reason().equals(Sentence.NONE) ? word : texts.say(tile.reason());
        sign.setText(sign(tile, reason));
        who.setText(whose(tile, word));
        whoInShort.setText(number(who.getText()));
        bar.setDone(tile.share());
        if (tile.image() != shown) {
            shown = tile.image();
            flag.setImage(shown == null ? null : new Image(new ByteArrayInputStream(shown)));
            requestLayout();
        }
        setAccessibleText(texts.say("tile.story", code.getText(), reason, tile.by()));
    }

    /// The number in a name such as “task 3”, or nothing in one that has none.
    private static String number(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).replaceAll("\\D", "");
    }

    private static String sign(Tile tile, String reason) {
        return switch (tile.state()) {
            case QUEUED -> "○";
            case ASKED -> "⋯";
            case RECEIVING, DONE -> "";
            case NOT_FOUND, ERROR -> "✕ " + reason;
            case CANCELLED -> "⊘ " + reason;
            case NEVER_STARTED -> "–";
        };
    }

    private static String whose(Tile tile, String word) {
        return switch (tile.state()) {
            case QUEUED, NEVER_STARTED -> word;
            case DONE, ASKED, RECEIVING, NOT_FOUND, ERROR, CANCELLED -> tile.by();
        };
    }

    /// Whether a word stands in the place of who did it, since nobody has.
    private boolean tellsByState() {
        return state == TileState.QUEUED || state == TileState.NEVER_STARTED;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2 * PADDING;
        double foot = snapSizeY(Math.max(code.prefHeight(-1), who.prefHeight(-1)));
        double footTop = getHeight() - foot - PADDING / 2;
        double stage = footTop - PADDING;
        flag.setFitWidth(width);
        flag.setFitHeight(Math.max(1, stage - 2));
        double flagWidth = flag.getLayoutBounds().getWidth();
        double flagHeight = flag.getLayoutBounds().getHeight();
        flag.relocate(snapPositionX((getWidth() - flagWidth) / 2), snapPositionY(PADDING + (stage - flagHeight) / 2));
        sign.resizeRelocate(1, PADDING, getWidth() - 2, stage); // the reason of an error needs all there is
        bar.resizeRelocate(2 * PADDING, snapPositionY(PADDING + stage / 2), width - 2 * PADDING, BAR_HEIGHT);
        layoutFoot(width, footTop, foot);
    }

    /// Code at the left, who did it at the right: by the number alone on tiles that are too narrow for names. A word
    /// that does not fit is left to the sign.
    private void layoutFoot(double width, double top, double height) {
        double codeWidth = snapSizeX(code.prefWidth(-1));
        double tickWidth = tick.isManaged() ? snapSizeX(tick.prefWidth(-1)) + SPACE : 0;
        double left = PADDING + codeWidth + SPACE;
        double room = width - codeWidth - SPACE - tickWidth;
        boolean fits = tellsByState()
                ? who.prefWidth(-1) <= room
                : getWidth() >= WIDTH_FOR_NAMES * code.getFont().getSize();
        who.setVisible(fits);
        whoInShort.setVisible(!fits);
        code.resizeRelocate(PADDING, top, codeWidth, height);
        who.resizeRelocate(left, top, room, height);
        whoInShort.resizeRelocate(left, top, room, height);
        tick.resizeRelocate(left + room, top, tickWidth, height);
    }
}
