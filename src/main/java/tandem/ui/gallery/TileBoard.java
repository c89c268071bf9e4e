package tandem.ui.gallery;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The tiles that a gallery shows, each to be observed by itself.
public final class TileBoard {
    private final List<ReadOnlyObjectWrapper<Tile>> tiles;

    /// All queued.
    public TileBoard(List<String> codes) {
        tiles = codes.stream()
                .map(code -> new ReadOnlyObjectWrapper<>(Tile.queued(code)))
                .toList();
    }

    public List<ReadOnlyObjectProperty<Tile>> tiles() {
        return tiles.stream().map(ReadOnlyObjectWrapper::getReadOnlyProperty).toList();
    }

    /// Shows how the tiles stand; there are as many as the board has places, in the same order.
    public void show(Tiles now) {
        int place = 0;
        for (Tile tile : now.all()) {
            tiles.get(place++).set(tile);
        }
    }
}
