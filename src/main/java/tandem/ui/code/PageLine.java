package tandem.ui.code;

/// A line of a page, by its number from 1.
record PageLine(Page page, int number) {}
