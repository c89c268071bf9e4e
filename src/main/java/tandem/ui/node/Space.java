package tandem.ui.node;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Takes what room is left in a line, so that what follows stands at its end.
public final class Space extends Region {
    public Space() {
        HBox.setHgrow(this, Priority.ALWAYS);
    }
}
