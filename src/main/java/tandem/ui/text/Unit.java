package tandem.ui.text;

/// What a number counts. How it is written beside the number is in the texts (`unit.<id>`): "500 ms", "500ms".
public enum Unit {
    MILLISECONDS("milliseconds"),
    SECONDS("seconds"),
    PERCENT("percent"),
    /// A bare number.
    COUNT("count"),
    /// How often something happened.
    TIMES("times"),
    /// Where random numbers begin: a number that stands for nothing but itself, written without separators.
    SEED("seed");

    private final String id;

    Unit(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
