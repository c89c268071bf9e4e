package tandem.ui.gallery;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import tandem.ui.gallery.Pictures.Picture;
import tandem.ui.pane.ShareBar;

/// One tile: the flag once it is here, a sign of where it stands before, and below it the code and who did it.
///
/// It lays itself out, and it is styled once: what changes with a flag's state is text and what is visible, so that
/// many tiles may change within a frame. Only an error, which is rare, is styled anew.
public final class TileView extends Region {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final TileWords words;
    private final Pictures pictures;
    private final Runnable waits;
    private final ImageView flag = new ImageView();
    private final TileSign sign = new TileSign();
    private final TileFoot foot = new TileFoot();
    private @Nullable ShareBar bar;
    private @Nullable Tile shown;
    private @Nullable Picture awaited;
    private boolean unreadable;
    private double size;
    private int index = -1;

    /// @param waits is told that a picture has to be waited for
    TileView(TileWords words, Pictures pictures, Runnable waits) {
        this.words = words;
        this.pictures = pictures;
        this.waits = waits;
        getStyleClass().add("flag-tile");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setVisible(false); // until it shows something
        setManaged(false); // its place is given; what changes within does not concern what is around
        flag.setPreserveRatio(true);
        flag.setManaged(false);
        getChildren().addAll(flag, sign.text());
        getChildren().addAll(foot.parts());
    }

    /// Which tile this is, from 0; or -1 while it is none.
    int index() {
        return index;
    }

    /// Becomes another tile, not seen before it is shown.
    void become(int other) {
        if (index != other) {
            index = other;
            shown = null;
            awaited = null;
            flag.setImage(null);
            setVisible(false);
        }
    }

    /// Where it is, and the size of the type there, in px.
    void place(Rectangle2D place, double type) {
        relocate(place.getMinX(), place.getMinY());
        resize(place.getWidth(), place.getHeight());
        pseudoClassStateChanged(SMALL, TileShape.isSmall(place.getWidth(), place.getHeight(), type));
        if (size != type) {
            size = type;
            requestLayout();
        }
    }

    /// Whether the keyboard is here.
    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    /// The tile as it stands in the picture.
    public @Nullable Tile shown() {
        return shown;
    }

    /// Whether its picture is still being made.
    boolean awaitsPicture() {
        return awaited != null;
    }

    void show(Tile tile) {
        shown = tile;
        awaited = null;
        unreadable = false;
        boolean done = tile.state() == TileState.DONE;
        boolean receiving = tile.state() == TileState.RECEIVING;
        pseudoClassStateChanged(ERROR, tile.state() == TileState.ERROR || tile.state() == TileState.NOT_FOUND);
        if (!done) {
            flag.setImage(null);
        }
        if (receiving) {
            progress().setDone(tile.share());
        }
        if (bar != null) {
            bar.setVisible(receiving);
        }
        sign.show(words.signs(tile));
        foot.show(
                tile.code().toUpperCase(Locale.ROOT),
                words.who(tile),
                () -> words.whoInFull(tile),
                () -> words.took(tile),
                done);
        setVisible(true);
        requestLayout();
    }

    /// Shows its picture if that is made by now.
    void develop() {
        if (awaited != null && awaited.isMade()) {
            develop(awaited.image());
            awaited = null;
            requestLayout();
        }
    }

    private void develop(@Nullable Image image) {
        flag.setImage(image);
        if (image == null && !unreadable) {
            unreadable = true;
            sign.show(words.unreadable());
        }
    }

    private ShareBar progress() {
        ShareBar present = bar;
        if (present == null) {
            present = new ShareBar();
            present.setManaged(false);
            bar = present;
            getChildren().add(present);
        }
        return present;
    }

    @Override
    protected void layoutChildren() {
        if (shown == null) {
            return;
        }
        TileShape shape = TileShape.of(getWidth(), getHeight(), size, foot.height());
        if (shown.image() != null) {
            order(shown.image(), shape);
        }
        foot.layout(shape);
        sign.layout(shape);
        layoutFlag(shape);
        if (bar != null) {
            shape.layoutBar(bar);
        }
    }

    /// Asks for the picture at the size that it has here. One of another size stays until it is made.
    private void order(byte[] image, TileShape shape) {
        double scale = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
        int wide = (int) Math.max(1, shape.flagWidth() * scale);
        int high = (int) Math.max(1, shape.flagHeight() * scale);
        Picture wanted = pictures.of(image, wide, high);
        if (wanted.isMade()) {
            awaited = null;
            develop(wanted.image());
        } else {
            awaited = wanted;
            waits.run();
        }
    }

    private void layoutFlag(TileShape shape) {
        flag.setFitWidth(shape.flagWidth());
        flag.setFitHeight(shape.flagHeight());
        double x = (getWidth() - flag.getLayoutBounds().getWidth()) / 2;
        double y = shape.top() + (shape.stage() - flag.getLayoutBounds().getHeight()) / 2;
        flag.relocate(snapPositionX(x), snapPositionY(y));
    }

    /// The whole story, made only for those who ask.
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> shown == null ? "" : words.story(shown).spoken();
            case INDEX -> index;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
