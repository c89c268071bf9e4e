package tandem.loop;

/// Where a reader's bytes come from.
interface Source {

    /// Feeds no bytes to the reader until told otherwise.
    void pauseReading();

    /// Goes on.
    void resumeReading();
}
