package tandem.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tandem.trace.Lane;
import tandem.trace.Moments;

/// Lays the rows out, one below the other: high ones while there is room; low ones when there are many; bands instead
/// of lanes when there are too many even for that, until somebody opens one. Helpers have a row that is high enough for
/// their name.
///
/// @param height of all in px; more than there is room for only where a band was opened
record Rows(List<Row> rows, int height) {
    private static final int HEADING = 22;
    private static final int[] HEIGHTS = {22, 16, 11, 6};
    private static final int LEAST = 6;
    private static final int BAND = 44;
    private static final int HELPERS = 15;

    /// @param room in px
    static Rows of(List<Part> parts, int room) {
        for (int height : HEIGHTS) {
            if (needed(parts, height) <= room) {
                return of(parts, height, false);
            }
        }
        return of(parts, LEAST, true);
    }

    private static int needed(List<Part> parts, int height) {
        return parts.stream()
                .mapToInt(part ->
                        HEADING + part.lanes().size() * height + (part.helpers().isEmpty() ? 0 : HELPERS))
                .sum();
    }

    private static Rows of(List<Part> parts, int height, boolean crowded) {
        List<Row> rows = new ArrayList<>();
        int y = 0;
        for (Part part : parts) {
            y = add(new Row.Heading(part, y, HEADING), rows);
            List<Map.Entry<Lane, Moments>> lanes = part.lanes();
            if (crowded && !part.isOpen() && lanes.size() * LEAST > BAND) {
                y = add(new Row.Band(part, y, BAND, lanes.size()), rows);
            } else {
                for (Map.Entry<Lane, Moments> lane : lanes) {
                    y = add(new Row.OfLane(part, y, height, lane.getKey(), lane.getValue()), rows);
                }
            }
            List<Map.Entry<Lane, Moments>> helpers = part.helpers();
            if (!helpers.isEmpty()) {
                y = add(new Row.Helpers(part, y, HELPERS, helpers), rows);
            }
        }
        return new Rows(rows, y);
    }

    private static int add(Row row, List<Row> rows) {
        rows.add(row);
        return row.y() + row.height();
    }

    /// The row that a lane has, or null if it has none of its own.
    @Nullable
    Row of(Lane lane) {
        for (Row row : rows) {
            if (row instanceof Row.OfLane own && own.lane() == lane) {
                return row;
            }
        }
        return null;
    }

    /// The row at a height, or null if there is none.
    @Nullable
    Row at(double y) {
        int low = 0;
        int high = rows.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Row row = rows.get(middle);
            if (y < row.y()) {
                high = middle - 1;
            } else if (y >= row.y() + row.height()) {
                low = middle + 1;
            } else {
                return row;
            }
        }
        return null;
    }
}
