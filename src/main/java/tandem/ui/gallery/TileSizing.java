package tandem.ui.gallery;

/// How large the tiles of a gallery are.
public enum TileSizing {
    /// As large as lets all of them be seen at once. Below a width they show only flag and sign; when even the
    /// smallest don't fit, the gallery scrolls.
    ALL_IN_SIGHT,
    /// Large enough for the code, who asked, and how long it took; the gallery scrolls.
    WITH_NAMES
}
