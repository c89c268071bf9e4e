package tandem.ui.pane;

import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One number of a strip: what it is, and below it how much. A number that is not known reads "–".
public final class NumberCell extends VBox {
    private static final String UNKNOWN = "–";

    private final double weight;
    private final StringProperty label = new SimpleStringProperty(this, "label");
    private final StringProperty value = new SimpleStringProperty(this, "value");

    /// @param label what it is
    /// @param weight how wide the cell is, in times the others of its row
    /// @param when fills the cell; until then it is empty, and as high
    public NumberCell(String label, double weight, Executor when) {
        this.weight = weight;
        this.label.set(label);
        getStyleClass().add("number-cell");
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().add(new KeptRoom("number-room"));
        when.execute(this::fill);
    }

    private void fill() {
        Label caption = new Label();
        caption.getStyleClass().add("caption");
        caption.textProperty().bind(label);
        Digits digits = new Digits();
        digits.getStyleClass().add("number");
        digits.textProperty().bind(Bindings.createStringBinding(this::shown, value));
        accessibleTextProperty().bind(Bindings.createStringBinding(() -> label.get() + ": " + shown(), label, value));
        getChildren().setAll(caption, digits);
    }

    double weight() {
        return weight;
    }

    public StringProperty labelProperty() {
        return label;
    }

    /// Empty or null where it isn't known.
    public StringProperty valueProperty() {
        return value;
    }

    public @Nullable String getValue() {
        return value.get();
    }

    private String shown() {
        String text = value.get();
        return text == null || text.isEmpty() ? UNKNOWN : text;
    }
}
