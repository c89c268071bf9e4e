package tandem.ui.code;

/// A piece of a line, all in one colour.
record Token(Kind kind, String text) {
    /// What it is to the language.
    enum Kind {
        PLAIN,
        WORD,
        STRING,
        COMMENT
    }
}
