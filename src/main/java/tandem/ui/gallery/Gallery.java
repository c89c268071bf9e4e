package tandem.ui.gallery;

import java.util.List;
import java.util.Objects;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import tandem.ui.text.Language;
import tandem.ui.text.Texts;

/// Shows the tiles of a board in rows, one of them or thousands: only those in sight are nodes, and of those that
/// changed only so many are brought up to date within a frame. When all are, nothing happens here any more.
///
/// It is one stop of the Tab key; the arrows, Home, End and the page keys go from tile to tile. The tile under the
/// mouse, and the one where the keyboard is, tell their story on a card.
public final class Gallery extends Region {
    static final String STYLES =
            Objects.requireNonNull(Gallery.class.getResource("gallery.css")).toExternalForm();

    private static final Pictures PICTURES = new Pictures();

    /// The least that a gallery needs: twenty tiles that show their flags and little else.
    private static final double MIN_WIDTH = 352;

    private static final double MIN_HEIGHT = 120;

    private final ObjectProperty<TileSizing> sizing =
            new SimpleObjectProperty<>(this, "sizing", TileSizing.ALL_IN_SIGHT);
    private final Text type = new Text();
    private final Scroller scroller = new Scroller(this::place);
    private final ChangeListener<Number> looked = (_, _, _) -> look();
    private final WeakChangeListener<Number> watching = new WeakChangeListener<>(looked);
    private final AnimationTimer catchingUp = new AnimationTimer() {
        @Override
        public void handle(long now) {
            look();
        }
    };
    private final Pointing pointing = new Pointing(this);
    private TileBoard board = new TileBoard(List.of());
    private @Nullable TileWords words;
    private @Nullable Cells cells;
    private @Nullable Grid grid;

    public Gallery() {
        getStylesheets().add(STYLES);
        getStyleClass().add("gallery");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setFocusTraversable(true);
        type.setManaged(false);
        type.setVisible(false);
        type.fontProperty().subscribe(_ -> requestLayout());
        getChildren().add(type);
        getChildren().addAll(scroller.parts());
        sizing.subscribe(_ -> requestLayout());
        sceneProperty().subscribe(_ -> look());
        scroller.listenIn(this);
    }

    /// Shows this board from now on, in this language; the one before is forgotten.
    public void show(TileBoard shown, Language language) {
        Texts texts = Texts.of(Gallery.class, language);
        board.looks().removeListener(watching);
        if (cells != null) {
            cells.clear();
        }
        TileWords saying = new TileWords(texts, shown);
        board = shown;
        words = saying;
        cells = new Cells(scroller.viewport(), () -> new TileView(saying, PICTURES, catchingUp::start));
        setAccessibleText(texts.get("gallery"));
        shown.looks().addListener(watching);
        requestLayout();
    }

    /// How large the tiles are; at first, so that all are in sight.
    public ObjectProperty<TileSizing> sizingProperty() {
        return sizing;
    }

    public TileSizing getSizing() {
        return sizing.get();
    }

    /// Brings some tiles up to date, and sees to it that the others are with the next frames.
    private void look() {
        look(Cells.SOME);
    }

    private void look(int most) {
        if (cells == null || grid == null || getScene() == null) {
            catchingUp.stop();
            return;
        }
        cells.come();
        if (grid.count() != board.tiles().size()) {
            requestLayout();
        } else if (cells.update(board.tiles(), most)) {
            catchingUp.start();
        } else {
            catchingUp.stop();
        }
        pointing.refresh();
    }

    @Override
    protected void layoutChildren() {
        int count = board.tiles().size();
        double size = type.getFont().getSize();
        Grid now = Grid.of(count, getWidth(), getHeight(), size, scroller.barWidth(), getSizing());
        grid = now;
        scroller.layout(getWidth(), getHeight(), now);
        place();
    }

    /// Puts the tiles where they belong since the last layout or scroll.
    private void place() {
        if (cells != null && grid != null) {
            cells.place(grid, scroller.offset(), getHeight(), type.getFont().getSize());
            pointing.placed();
            scroller.viewport().applyCss(); // of tiles that are of another size now, before they are laid out
            look(Cells.MANY);
        }
    }

    /// The tile at a point of the gallery, or -1.
    int at(double x, double y) {
        return grid == null ? -1 : grid.at(x, y + scroller.offset());
    }

    /// How many tiles there are.
    int count() {
        return grid == null ? 0 : grid.count();
    }

    /// How many tiles stand in a row.
    int columns() {
        return grid == null ? 1 : grid.columns();
    }

    /// How many tiles are seen at once.
    int page() {
        return grid == null ? 1 : Math.max(1, (int) (getHeight() / grid.rowHeight())) * grid.columns();
    }

    /// Scrolls so far that a tile is in sight.
    void reveal(int index) {
        if (grid != null) {
            scroller.reveal(grid.place(index));
        }
    }

    /// The node of a tile that is in sight.
    @Nullable
    TileView cell(int index) {
        return cells == null ? null : cells.of(index);
    }

    @Nullable
    Story story(int index) {
        return words == null || index >= board.tiles().size()
                ? null
                : words.story(board.tiles().get(index));
    }

    @Override
    protected double computePrefHeight(double width) {
        return MIN_HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return MIN_HEIGHT;
    }

    @Override
    protected double computePrefWidth(double height) {
        return MIN_WIDTH;
    }

    @Override
    protected double computeMinWidth(double height) {
        return MIN_WIDTH;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case FOCUS_ITEM -> cell(pointing.current());
            case ITEM_COUNT -> count();
            case ITEM_AT_INDEX -> cell((Integer) parameters[0]);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
