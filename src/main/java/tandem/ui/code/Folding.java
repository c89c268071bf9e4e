package tandem.ui.code;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which lines are shown and which are folded away, so that all lit lines are in sight: as much of their
/// functions as there is room for. What is shown stays as it is while it holds all lit lines, so that nothing
/// moves without need.
final class Folding {
    private final Map<Page, BitSet> opened = new HashMap<>();
    private @Nullable Layout layout;

    /// The lines that are shown of each page, and how much that is of its functions.
    private record Layout(Extent extent, double room, Map<Page, BitSet> shown) {
        private boolean holds(List<Sheet> sheets) {
            return sheets.stream()
                    .allMatch(sheet -> sheet.lit().keySet().stream()
                            .allMatch(number -> shown.containsKey(sheet.page())
                                    && shown.get(sheet.page()).get(number)));
        }
    }

    /// Shows next time what is to be shown then, whatever is shown now.
    void forget() {
        layout = null;
    }

    /// Folds again what was opened.
    void close() {
        opened.clear();
    }

    /// Shows what is folded here from now on.
    void open(Row.Fold fold) {
        opened.computeIfAbsent(fold.page(), _ -> new BitSet()).set(fold.first(), fold.first() + fold.count());
    }

    /// The rows, top down.
    ///
    /// @param room how many rows are in sight at once
    List<Row> rows(List<Sheet> sheets, double room) {
        Layout before = layout;
        Layout now = before != null && before.room == room && before.holds(sheets) ? before : layout(sheets, room);
        layout = now;
        return rows(sheets, now, true);
    }

    private Layout layout(List<Sheet> sheets, double room) {
        Layout last = null;
        for (Extent extent : Extent.values()) {
            last = new Layout(extent, room, shown(sheets, extent));
            if (nobodyStands(sheets) || height(rows(sheets, last, false)) <= room) {
                break;
            }
        }
        return last == null ? new Layout(Extent.WHOLE, room, Map.of()) : last;
    }

    private static boolean nobodyStands(List<Sheet> sheets) {
        return sheets.stream().allMatch(sheet -> sheet.lit().isEmpty());
    }

    /// In rows.
    static double height(List<Row> rows) {
        return rows.stream().mapToDouble(Row::height).sum();
    }

    private static Map<Page, BitSet> shown(List<Sheet> sheets, Extent extent) {
        Map<Page, BitSet> all = new HashMap<>();
        boolean lit = !nobodyStands(sheets);
        for (Sheet sheet : sheets) {
            Page page = sheet.page();
            BitSet shown = new BitSet();
            sheet.lit().keySet().forEach(number -> extent.show(page, number, shown));
            if (!lit) {
                page.blocks().stream()
                        .filter(block -> sheet.methods().contains(block.name()))
                        .forEach(block -> shown.set(block.first(), block.last() + 1));
            }
            all.put(page, shown);
        }
        return all;
    }

    private List<Row> rows(List<Sheet> sheets, Layout now, boolean withOpened) {
        List<Row> rows = new ArrayList<>();
        for (Sheet sheet : sheets) {
            BitSet shown =
                    (BitSet) now.shown.getOrDefault(sheet.page(), new BitSet()).clone();
            if (withOpened && opened.containsKey(sheet.page())) {
                shown.or(opened.get(sheet.page()));
            }
            if (!shown.isEmpty()) {
                if (!sheet.isMain()) {
                    rows.add(new Row.Caption(sheet.page().file()));
                }
                addLines(sheet, shown, now.extent, rows);
            }
        }
        return rows;
    }

    /// A single line is shown rather than folded: it takes as much room.
    private static void addLines(Sheet sheet, BitSet shown, Extent extent, List<Row> rows) {
        boolean ends = extent.hasEnds() && sheet.isOwn();
        int next = 1;
        while (next <= sheet.page().size()) {
            int line = shown.nextSetBit(next);
            int end = line < 0 ? sheet.page().size() + 1 : line;
            boolean between = next > 1 && line >= 0;
            if (end == next + 1 && between) {
                rows.add(line(sheet, next));
            } else if (end > next && (between || ends)) {
                rows.add(new Row.Fold(sheet.page(), next, end - next, extent == Extent.THIN));
            }
            if (line >= 0) {
                rows.add(line(sheet, line));
            }
            next = end + 1;
        }
    }

    private static Row line(Sheet sheet, int number) {
        return new Row.Line(sheet.page(), number, sheet.lit().getOrDefault(number, Marks.NOBODY));
    }
}
