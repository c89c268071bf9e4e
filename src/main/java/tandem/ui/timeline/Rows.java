package tandem.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final int HELPERS = 17;

    /// With bands only if there is no room for all lanes even then.
    ///
    /// @param usual the room that there is, in px
    /// @param most the room that there is if that is enough to have all lanes in sight, in px
    static Rows of(List<Part> parts, int usual, int most) {
        boolean fits = banded(parts, usual).isEmpty() || !banded(parts, most).isEmpty();
        return of(parts, fits ? usual : most);
    }

    /// @param room in px
    static Rows of(List<Part> parts, int room) {
        Set<Part> banded = banded(parts, room);
        for (int height : HEIGHTS) {
            if (needed(parts, banded, height) <= room) {
                return of(parts, banded, height);
            }
        }
        return of(parts, banded, LEAST);
    }

    /// The parts that have a band, unless somebody opens it: of those with many lanes the one that has most first,
    /// until there is room for all others.
    private static Set<Part> banded(List<Part> parts, int room) {
        List<Part> largestFirst = parts.stream()
                .filter(part -> part.lanes().size() * LEAST > BAND)
                .sorted(Comparator.comparingInt((Part part) -> part.lanes().size())
                        .reversed())
                .toList();
        Set<Part> banded = new HashSet<>();
        for (Part part : largestFirst) {
            if (needed(parts, banded, LEAST) > room) {
                banded.add(part);
            }
        }
        return banded;
    }

    private static int needed(List<Part> parts, Set<Part> banded, int height) {
        return parts.stream()
                .mapToInt(part -> HEADING
                        + (banded.contains(part) ? BAND : part.lanes().size() * height)
                        + (part.helpers().isEmpty() ? 0 : HELPERS))
                .sum();
    }

    private static Rows of(List<Part> parts, Set<Part> banded, int height) {
        List<Row> rows = new ArrayList<>();
        int y = 0;
        for (Part part : parts) {
            y = add(new Row.Heading(part, y, HEADING), rows);
            List<Map.Entry<Lane, Moments>> lanes = part.lanes();
            boolean many = banded.contains(part);
            if (many && !part.isOpen()) {
                y = add(new Row.Band(part, y, BAND, lanes.size()), rows);
            } else {
                for (Map.Entry<Lane, Moments> lane : lanes) {
                    y = add(new Row.OfLane(part, y, many ? LEAST : height, lane.getKey(), lane.getValue()), rows);
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
