package tandem.ui.pane;

import javafx.scene.layout.Region;

/// Stands in the place of what comes after the window's first picture, so that nothing moves when it comes.
public final class KeptRoom extends Region {
    /// @param style the class that says how high it is
    public KeptRoom(String style) {
        getStyleClass().add(style);
        setMaxHeight(USE_PREF_SIZE);
    }
}
