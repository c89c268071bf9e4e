package tandem.ui.code;

/// A row of what is shown.
sealed interface Row {
    /// How high it is, in rows.
    default double height() {
        return switch (this) {
            case Line _ -> 1;
            case Fold fold -> fold.isThin() ? 0.16 : 1;
            case Caption _ -> 0.9;
        };
    }

    /// A line of a page.
    record Line(Page page, int number, Marks marks) implements Row {
        boolean isLit() {
            return !marks.isEmpty();
        }

        boolean isSampled() {
            return isLit() && !marks.isTold();
        }

        boolean switches() {
            return page.switches().contains(number);
        }
    }

    /// Lines that are not shown, `count` of them from `first` on; in words, or by a thin line only.
    record Fold(Page page, int first, int count, boolean isThin) implements Row {}

    /// The name of the file that follows.
    record Caption(String file) implements Row {}
}
