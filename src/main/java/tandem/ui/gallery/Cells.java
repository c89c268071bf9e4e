package tandem.ui.gallery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// The tiles that are in sight, as nodes: as many as fit, each of which becomes another tile when it is scrolled away.
/// A new node is styled when it comes into the window, which takes its time, and so they come by and by.
final class Cells {
    /// How many tiles change within a frame at the most. The others wait for the next frames.
    static final int SOME = 48;

    /// As [#SOME], where tiles came into sight that show nothing yet.
    static final int MANY = 200;

    /// For how long nodes may come within a frame, in nanoseconds: half of what a frame has.
    private static final long COMING = 8_000_000;

    private final Pane viewport;
    private final Supplier<TileView> maker;
    private final List<TileView> pool = new ArrayList<>();
    private final Deque<TileView> coming = new ArrayDeque<>();
    private int first;
    private int end;
    private int next;

    Cells(Pane viewport, Supplier<TileView> maker) {
        this.viewport = viewport;
        this.maker = maker;
    }

    /// Puts those between `offset` and `offset + height` to their places, and no others: where nothing changes but what
    /// is out of sight, JavaFX draws the whole window.
    ///
    /// @param size of the type
    void place(Grid grid, double offset, double height, double size) {
        first = grid.count() == 0 ? 0 : grid.firstAt(offset);
        int rows = (int) Math.ceil(height / grid.rowHeight()) + 1;
        int beyond = grid.count() == 0 ? 0 : grid.firstAt(offset + height - 1) + grid.columns();
        end = Math.min(grid.count(), beyond);
        resize(Math.min(grid.count(), rows * grid.columns()));
        for (int index = first; index < end; index++) {
            TileView cell = cell(index);
            cell.become(index);
            Rectangle2D place = grid.place(index);
            cell.place(
                    new Rectangle2D(place.getMinX(), place.getMinY() - offset, place.getWidth(), place.getHeight()),
                    size);
        }
        pool.stream().filter(cell -> !inSight(cell.index())).forEach(cell -> cell.become(-1));
    }

    /// Has as many nodes as are wanted. What is shown and stays in sight keeps its node.
    private void resize(int wanted) {
        if (wanted == pool.size()) {
            return;
        }
        Map<Integer, TileView> kept = new HashMap<>();
        Deque<TileView> spare = new ArrayDeque<>();
        for (TileView cell : pool) {
            if (!inSight(cell.index()) || kept.putIfAbsent(cell.index(), cell) != null) {
                spare.add(cell);
            }
        }
        List<TileView> fresh = new ArrayList<>();
        pool.clear();
        for (int slot = 0; slot < wanted; slot++) {
            TileView cell = kept.remove(first + Math.floorMod(slot - first, wanted));
            if (cell == null && spare.isEmpty()) {
                fresh.add(maker.get());
                spare.add(fresh.getLast());
            }
            pool.add(cell == null ? spare.remove() : cell);
        }
        spare.addAll(kept.values());
        viewport.getChildren().removeAll(spare);
        coming.removeAll(spare);
        coming.addAll(fresh);
    }

    /// Has nodes come into the window, the first ones first, until a frame's time for that is over.
    void come() {
        long began = System.nanoTime();
        for (int i = 0; i < SOME && !coming.isEmpty() && System.nanoTime() - began < COMING; i++) {
            TileView cell = coming.remove();
            viewport.getChildren().add(cell);
            cell.applyCss();
        }
    }

    /// Takes all nodes away.
    void clear() {
        viewport.getChildren().removeAll(pool);
        pool.clear();
        coming.clear();
        first = 0;
        end = 0;
    }

    private boolean inSight(int index) {
        return index >= first && index < end;
    }

    private TileView cell(int index) {
        return pool.get(index % pool.size());
    }

    /// The node of a tile, if that is in sight.
    @Nullable
    TileView of(int index) {
        return inSight(index) ? cell(index) : null;
    }

    /// Shows how the tiles stand, of some of them where many have changed; begins where it left off.
    ///
    /// @param most how many tiles may change now
    /// @return whether there is more to show
    boolean update(Tiles tiles, int most) {
        int count = end - first;
        boolean more = false;
        int updates = 0;
        for (int i = 0; i < count && updates < most; i++) {
            int index = first + (next + i) % count;
            TileView cell = cell(index);
            Tile tile = tiles.get(index);
            if (cell.getParent() == null) {
                more = true; // it is to come
            } else if (cell.shown() != tile) {
                cell.show(tile);
                updates++;
                if (updates == most) {
                    next = (next + i + 1) % count;
                }
            } else {
                cell.develop();
            }
            more |= cell.awaitsPicture();
        }
        return more || updates > 0;
    }
}
