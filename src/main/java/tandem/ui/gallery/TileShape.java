package tandem.ui.gallery;

import javafx.scene.Node;

/// How a tile of some size is divided: a stage for the flag, and below it, where there is room, a foot for the words.
/// In px.
///
/// @param form how much the foot says
/// @param padding at the sides
/// @param top of the stage
/// @param stage its height
/// @param foot where the foot begins
record TileShape(double width, double height, Form form, double padding, double top, double stage, double foot) {
    private static final double PADDING = 6;
    private static final double SMALL_PADDING = 2;
    private static final double SPACE = 3;

    /// In sizes of the type: tiles that are lower have no foot.
    private static final double FOR_A_FOOT = 3.2;

    private static final double BAR_HEIGHT = 4;

    /// How much a tile says beside its sign.
    enum Form {
        NOTHING,
        NUMBERS,
        NAMES,
        /// Names, and below them the time that it took.
        LINES,
        /// Names and times in one line.
        TIMES
    }

    /// @param size of the type
    /// @param line how high a line of the foot is
    static TileShape of(double width, double height, double size, double line) {
        if (isSmall(width, height, size)) {
            double stage = height - 2 * SMALL_PADDING;
            return new TileShape(width, height, Form.NOTHING, SMALL_PADDING, SMALL_PADDING, stage, height);
        }
        Form form = form(width, height, size);
        double foot = Math.rint(height - (form == Form.LINES ? 2 : 1) * line - PADDING / 2);
        return new TileShape(width, height, form, PADDING, PADDING, foot - PADDING - SPACE, foot);
    }

    private static Form form(double width, double height, double size) {
        if (width >= Grid.FOR_TIMES * size) {
            return Form.TIMES;
        }
        if (width >= Grid.FOR_NAMES * size && height >= Grid.FOR_LINES * size) {
            return Form.LINES;
        }
        if (width >= Grid.FOR_NAMES * size) {
            return Form.NAMES;
        }
        return Form.NUMBERS;
    }

    /// Whether there is room for a flag or a sign and nothing else.
    static boolean isSmall(double width, double height, double size) {
        return width < Grid.FOR_NUMBERS * size || height < FOR_A_FOOT * size;
    }

    double flagWidth() {
        return Math.max(1, width - 2 * padding);
    }

    double flagHeight() {
        return Math.max(1, stage);
    }

    /// In the middle of the stage.
    void layoutBar(Node bar) {
        double inset = Math.min(2 * PADDING, width / 6);
        bar.resizeRelocate(inset, Math.rint(top + (stage - BAR_HEIGHT) / 2), width - 2 * inset, BAR_HEIGHT);
    }
}
