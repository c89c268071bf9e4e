package tandem.ui.gallery;

import java.util.OptionalInt;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import tandem.ui.action.Keys;

/// Which tile of a gallery the mouse is at, and which one the keyboard; the one that was reached last tells its story.
final class Pointing {
    /// For how long the mouse has to rest before the first card comes; from then on they follow it.
    private static final Duration REST = Duration.millis(250);

    private static final int NOWHERE = -1;

    private final Gallery gallery;
    private final PauseTransition rest = new PauseTransition(REST);
    private int hovered = NOWHERE;
    private int current;
    private int told = NOWHERE;
    private @Nullable StoryCard card;

    Pointing(Gallery gallery) {
        this.gallery = gallery;
        rest.setOnFinished(_ -> tell(hovered));
        gallery.addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(gallery.at(event.getX(), event.getY())));
        gallery.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> hover(gallery.at(event.getX(), event.getY())));
        gallery.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hover(NOWHERE));
        gallery.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        gallery.addEventFilter(ScrollEvent.SCROLL, _ -> hide());
        gallery.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        gallery.focusedProperty().subscribe(focused -> focus(focused));
        gallery.sceneProperty().subscribe(_ -> hide());
    }

    /// The tile where the keyboard is, or will be.
    int current() {
        return current;
    }

    /// The tiles stand elsewhere.
    void placed() {
        current = Math.clamp(current, 0, Math.max(0, gallery.count() - 1));
        mark(gallery.isFocused());
        if (told >= gallery.count()) {
            hide();
        } else {
            refresh();
        }
    }

    /// The tiles may stand otherwise.
    void refresh() {
        if (told != NOWHERE) {
            tell(told);
        }
    }

    private void hover(int index) {
        if (index == hovered) {
            return;
        }
        hovered = index;
        if (index == NOWHERE) {
            rest.stop();
            hide();
        } else if (told != NOWHERE) {
            tell(index);
        } else {
            rest.playFromStart();
        }
    }

    private void press(MouseEvent event) {
        int index = gallery.at(event.getX(), event.getY());
        if (event.getButton() == MouseButton.PRIMARY && index != NOWHERE) {
            gallery.requestFocus();
            go(index);
        }
    }

    private void focus(boolean focused) {
        mark(focused);
        if (focused && gallery.isFocusVisible()) {
            gallery.reveal(current);
            tell(current);
        } else if (!focused) {
            hide();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            hide();
            return;
        }
        OptionalInt wanted =
                !Keys.isCommand(event) && gallery.count() > 0 ? target(event.getCode()) : OptionalInt.empty();
        if (wanted.isPresent()) {
            go(Math.clamp(wanted.getAsInt(), 0, gallery.count() - 1));
            event.consume();
        }
    }

    private OptionalInt target(KeyCode key) {
        return switch (key) {
            case LEFT -> OptionalInt.of(current - 1);
            case RIGHT -> OptionalInt.of(current + 1);
            case UP -> OptionalInt.of(current < gallery.columns() ? current : current - gallery.columns());
            case DOWN ->
                OptionalInt.of(current + gallery.columns() < gallery.count() ? current + gallery.columns() : current);
            case PAGE_UP -> OptionalInt.of(current - gallery.page());
            case PAGE_DOWN -> OptionalInt.of(current + gallery.page());
            case HOME -> OptionalInt.of(0);
            case END -> OptionalInt.of(gallery.count() - 1);
            default -> OptionalInt.empty();
        };
    }

    private void go(int index) {
        mark(false);
        current = index;
        gallery.reveal(index);
        mark(gallery.isFocused());
        tell(index);
        gallery.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    private void mark(boolean focused) {
        TileView cell = gallery.cell(current);
        if (cell != null) {
            cell.setCurrent(focused);
        }
    }

    private void tell(int index) {
        TileView cell = gallery.cell(index);
        Story story = gallery.story(index);
        StoryCard shared = StoryCard.of(gallery.getScene());
        if (cell == null || cell.getScene() == null || story == null || shared == null) {
            hide();
            return;
        }
        told = index;
        card = shared;
        shared.show(this, story, cell);
    }

    private void hide() {
        told = NOWHERE;
        if (card != null) {
            card.hide(this);
        }
    }
}
