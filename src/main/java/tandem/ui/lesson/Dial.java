package tandem.ui.lesson;

/// Something the user may set before a run. A dial is data: the control bar, the settings and links read it.
///
/// Its label is the text `dial.<id>` of the lesson.
public sealed interface Dial permits NumberDial, ChoiceDial, TextDial {
    /// Where a dial is shown.
    enum Place {
        /// In the control bar, always in sight.
        BAR,
        /// Behind "More…".
        MORE,
        /// Not in the bar: the lesson's view shows it, such as a pane's choice of model.
        PANE
    }

    /// The name in settings and text keys, unique within the lesson; it never changes.
    String id();

    Place place();

    /// The key of the label.
    default String labelKey() {
        return "dial." + id();
    }
}
