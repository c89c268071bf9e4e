package tandem.ui.code;

import java.util.BitSet;

/// How much of a function is shown where somebody stands in it.
enum Extent {
    /// All of it.
    WHOLE,
    /// Its head, each line where somebody stands, and those beside it.
    NEAR,
    /// Its head and each line where somebody stands.
    HEAD,
    /// Nothing else than where somebody stands.
    LINES,
    /// The same, and what is folded is a thin line.
    THIN;

    /// Whether what comes before the first function that is shown, and after the last, can be opened.
    boolean hasEnds() {
        return this == WHOLE || this == NEAR;
    }

    /// Adds what is shown on account of a line that is lit.
    void show(Page page, int number, BitSet shown) {
        shown.set(number);
        page.around(number).ifPresent(block -> {
            switch (this) {
                case WHOLE -> shown.set(block.first(), block.last() + 1);
                case NEAR -> {
                    shown.set(block.first());
                    shown.set(Math.max(block.first(), number - 1), Math.min(block.last(), number + 1) + 1);
                }
                case HEAD -> shown.set(block.first());
                case LINES, THIN -> {}
            }
        });
    }
}
