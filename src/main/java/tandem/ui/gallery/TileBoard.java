package tandem.ui.gallery;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/// What a gallery shows. For the window's thread.
public final class TileBoard {
    private final UnaryOperator<String> names;
    private final ReadOnlyLongWrapper looks = new ReadOnlyLongWrapper();
    private Tiles tiles;

    /// All queued; stories name countries by their codes alone.
    public TileBoard(List<String> codes) {
        this(codes, _ -> "");
    }

    /// All queued.
    ///
    /// @param names the name of the country that a code stands for, or ""
    public TileBoard(List<String> codes, UnaryOperator<String> names) {
        this.tiles = new Tiles(codes);
        this.names = names;
    }

    /// From now on these are shown, as they stand whenever a gallery looks at them, be they as many as before or not.
    /// To be called again whenever they may stand otherwise.
    public void show(Tiles now) {
        tiles = now;
        looks.set(looks.get() + 1);
    }

    /// What is shown.
    public Tiles tiles() {
        return tiles;
    }

    /// Counts the calls of [#show].
    public ReadOnlyLongProperty looks() {
        return looks.getReadOnlyProperty();
    }

    String name(String code) {
        return names.apply(code);
    }
}
