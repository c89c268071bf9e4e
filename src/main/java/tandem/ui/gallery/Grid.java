package tandem.ui.gallery;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;

/// Where the tiles of a gallery are: in rows, all of one size; what rounding leaves over goes into the gaps. Lengths
/// are in px.
///
/// @param count how many tiles, in their order
/// @param columns at least 1
/// @param width of a tile, before rounding, like its height
/// @param gap between tiles, smaller for smaller ones
record Grid(int count, int columns, double width, double height, double gap) {
    /// Widths, in sizes of the type: for the code and the number of who asked; for the code and who asked; for these
    /// and the time that it took.
    static final double FOR_NUMBERS = 4.2;

    static final double FOR_NAMES = 7.25;
    static final double FOR_TIMES = 10.8;

    /// Height, in sizes of the type: for two lines of words, and above them a flag.
    static final double FOR_LINES = 6.2;

    private static final double SMALLEST_WIDTH = 22;
    private static final double SMALLEST_HEIGHT = 16;

    /// Width to height of a tile that is neither squeezed nor stretched.
    private static final double SHAPE = 1.48;

    /// Width to height of one that still has room for a flag above the names.
    private static final double FLATTEST = 1.9;

    /// In sizes of the type: nothing grows wider, be there ever so few.
    private static final double WIDEST = 20;

    /// Which share of a gallery's height tiles with names must fill; where they don't, fewer and larger ones stand in
    /// a row.
    private static final double FILLED = 0.75;

    private static final double MOST_GAP = 8;
    private static final double LEAST_GAP = 2;
    private static final double GAP_SHARE = 0.08;

    /// Lays `count` tiles out. What is higher than `height` has to scroll, and leaves room for a bar at the right.
    ///
    /// @param size of the type
    /// @param bar how wide a scroll bar is
    static Grid of(int count, double width, double height, double size, double bar, TileSizing sizing) {
        double names = size * FOR_NAMES;
        double high = sizing == TileSizing.WITH_NAMES ? size * FOR_LINES : names / FLATTEST;
        Predicate<Grid> named = grid -> grid.width >= names && grid.height >= high;
        Predicate<Grid> tiny = grid -> grid.width >= SMALLEST_WIDTH && grid.height >= SMALLEST_HEIGHT;
        boolean shrinks = sizing == TileSizing.ALL_IN_SIGHT;
        Optional<Grid> fitting = inSight(count, width, height, size)
                .filter(grid -> named.test(grid) && grid.extent() >= FILLED * height)
                .findFirst()
                .or(() -> inSight(count, width, height, size)
                        .filter(shrinks ? tiny : named)
                        .max(Comparator.comparingDouble(Grid::largeness)));
        double least = shrinks ? SMALLEST_WIDTH : names;
        double lowest = shrinks ? SMALLEST_HEIGHT : high;
        return fitting.orElseGet(() -> scrolling(count, Math.max(least, width - bar), least, lowest));
    }

    /// All grids that fit, those with the most columns first.
    private static Stream<Grid> inSight(int count, double width, double height, double size) {
        return IntStream.rangeClosed(1, count).mapToObj(rows -> {
            int columns = (count + rows - 1) / rows;
            double gap = gap(width / columns);
            double wide = Math.min(side(width, columns, gap), WIDEST * size);
            return new Grid(count, columns, wide, Math.min(side(height, rows, gap), wide), gap);
        });
    }

    private static Grid scrolling(int count, double width, double least, double lowest) {
        double gap = gap(least);
        int columns = Math.max(1, (int) ((width + gap) / (least + gap)));
        double wide = side(width, columns, gap);
        return new Grid(count, columns, wide, Math.max(lowest, wide / SHAPE), gap);
    }

    private static double side(double whole, int parts, double gap) {
        return (whole - gap * (parts - 1)) / parts;
    }

    private static double gap(double tile) {
        return Math.clamp(Math.rint(tile * GAP_SHARE), LEAST_GAP, MOST_GAP);
    }

    private double largeness() {
        return Math.min(width, height * SHAPE);
    }

    int rows() {
        return (count + columns - 1) / columns;
    }

    /// How high all rows are together.
    double extent() {
        return rows() * rowHeight() - gap;
    }

    /// From one row to the next.
    double rowHeight() {
        return height + gap;
    }

    /// The place of a tile, in whole px, as if nothing had been scrolled.
    Rectangle2D place(int index) {
        int row = index / columns;
        double left = index % columns * (width + gap);
        double top = row * rowHeight();
        return new Rectangle2D(Math.rint(left), Math.rint(top), Math.floor(width), Math.floor(height));
    }

    /// The tile at a point, or -1 where there is none.
    int at(double x, double y) {
        int column = (int) Math.floor(x / (width + gap));
        int index = (int) Math.floor(y / rowHeight()) * columns + column;
        boolean inside = column >= 0 && column < columns && index >= 0 && index < count;
        return inside && place(index).contains(x, y) ? index : -1;
    }

    /// The first tile of the row at a height.
    int firstAt(double y) {
        return Math.clamp((long) Math.floor(y / rowHeight()), 0, Math.max(0, rows() - 1)) * columns;
    }
}
