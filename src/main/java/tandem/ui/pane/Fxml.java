package tandem.ui.pane;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import tandem.ui.text.Texts;

/// Loads FXML that stands beside a class.
public final class Fxml {
    private Fxml() {}

    /// Loads `name` beside `home`, with `%key` from the texts, and `controller` as the controller, whose
    /// package must be opened to `javafx.fxml`. FXML names no controller class itself.
    public static Parent load(Class<?> home, String name, Texts texts, Object controller) {
        URL place = Objects.requireNonNull(home.getResource(name), name);
        FXMLLoader loader = new FXMLLoader(place, texts.bundle());
        loader.setController(controller);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load " + name, e);
        }
    }
}
