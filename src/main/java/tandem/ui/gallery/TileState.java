package tandem.ui.gallery;

/// Where a flag stands on its way. Cancelled and never started are two different things.
public enum TileState {
    QUEUED,
    ASKED,
    RECEIVING,
    DONE,
    NOT_FOUND,
    ERROR,
    CANCELLED,
    NEVER_STARTED;

    /// Whether nothing follows.
    public boolean ends() {
        return switch (this) {
            case QUEUED, ASKED, RECEIVING -> false;
            case DONE, NOT_FOUND, ERROR, CANCELLED, NEVER_STARTED -> true;
        };
    }

    /// The name in text keys.
    String id() {
        return switch (this) {
            case QUEUED -> "queued";
            case ASKED -> "asked";
            case RECEIVING -> "receiving";
            case DONE -> "done";
            case NOT_FOUND -> "not-found";
            case ERROR -> "error";
            case CANCELLED -> "cancelled";
            case NEVER_STARTED -> "never-started";
        };
    }
}
