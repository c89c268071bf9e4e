package tandem.ui.timeline;

import java.util.List;
import java.util.Map;
import tandem.trace.Lane;
import tandem.trace.Moments;

/// What stands in one row of the timeline, `height` px high and `y` px from the top of all rows.
sealed interface Row {
    Part part();

    int y();

    int height();

    /// A part's name and its numbers.
    record Heading(Part part, int y, int height) implements Row {}

    /// One lane.
    record OfLane(Part part, int y, int height, Lane lane, Moments track) implements Row {}

    /// The threads that a library needs for its own work, in one.
    record Helpers(Part part, int y, int height, List<Map.Entry<Lane, Moments>> lanes) implements Row {}

    /// More lanes than there is room for: how many of them do what.
    record Band(Part part, int y, int height, int lanes) implements Row {}
}
