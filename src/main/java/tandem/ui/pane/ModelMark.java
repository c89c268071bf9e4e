package tandem.ui.pane;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import tandem.run.Model;

/// A model's mark, ■ □ ● ◌ ▮ ◆, in the colour of its family; its shape is in `marks.css`. Never the only sign: the name
/// stands beside it.
public final class ModelMark extends Region {
    public ModelMark(Model model) {
        getStyleClass().setAll("mark", "mark-" + model.id(), familyClass(model));
        setAccessibleRole(AccessibleRole.NODE);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// The style class that gives `-t-family`, the model's colour, to a node and all in it.
    public static String familyClass(Model model) {
        return "family-" + model.family().name().toLowerCase(Locale.ROOT);
    }
}
