package tandem.ui.node;

import java.util.Objects;
import javafx.scene.Parent;

/// Style sheets that stand beside a class.
public final class Styles {
    private Styles() {}

    /// Styles a node and all in it by `name` beside `home`.
    public static void add(Parent node, Class<?> home, String name) {
        node.getStylesheets()
                .add(Objects.requireNonNull(home.getResource(name), name).toExternalForm());
    }
}
