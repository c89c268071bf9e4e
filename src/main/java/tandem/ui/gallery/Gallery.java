package tandem.ui.gallery;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import tandem.ui.text.Language;
import tandem.ui.text.Texts;

/// Lays tiles of one size out in rows: in as many columns as let the tiles become largest, so that all are in sight.
public final class Gallery extends Pane {
    private static final String STYLES =
            Objects.requireNonNull(Gallery.class.getResource("gallery.css")).toExternalForm();
    private static final double GAP = 8;

    /// Width to height of a tile that is neither squeezed nor stretched.
    private static final double SHAPE = 1.4;

    private static final double MIN_WIDTH = 64;
    private static final double MIN_HEIGHT = 38;

    public Gallery() {
        getStylesheets().add(STYLES);
    }

    /// Hangs a tile up for each place of the board.
    public void show(TileBoard board, Language language) {
        Texts texts = Texts.of(Gallery.class, language);
        board.tiles().forEach(tile -> getChildren().add(new TileView(tile, texts)));
    }

    @Override
    protected void layoutChildren() {
        int count = getChildren().size();
        if (count == 0) {
            return;
        }
        int columns = columns(count);
        double width = Math.floor(side(getWidth(), columns));
        double height = Math.floor(side(getHeight(), rows(count, columns)));
        for (int i = 0; i < count; i++) {
            Node tile = getChildren().get(i);
            int row = i / columns;
            double x = snapPositionX(i % columns * (width + GAP));
            tile.resizeRelocate(x, snapPositionY(row * (height + GAP)), width, height);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        int count = getChildren().size();
        return extent(rows(count, 5), MIN_HEIGHT);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return extent(5, MIN_WIDTH);
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    /// The number of columns whose tiles, kept in shape, would be widest.
    private int columns(int count) {
        int best = 1;
        double widest = 0;
        for (int columns = 1; columns <= count; columns++) {
            double width = Math.min(side(getWidth(), columns), side(getHeight(), rows(count, columns)) * SHAPE);
            if (width > widest) {
                widest = width;
                best = columns;
            }
        }
        return best;
    }

    private static int rows(int count, int columns) {
        return (count + columns - 1) / columns;
    }

    private static double side(double whole, int parts) {
        return (whole - GAP * (parts - 1)) / parts;
    }

    private static double extent(int parts, double side) {
        return parts * side + (parts - 1) * GAP;
    }
}
