package tandem.ui.pane;

import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One number of a strip: what it is, and below it how much. A number that is not known reads "–".
public final class NumberCell extends VBox {
    private static final String UNKNOWN = "–";

    private final DoubleProperty weight = new SimpleDoubleProperty(this, "weight", 1);
    private final StringProperty label = new SimpleStringProperty(this, "label", "");
    private final StringProperty value = new SimpleStringProperty(this, "value");

    public NumberCell() {
        getStyleClass().add("number-cell");
        Label caption = new Label();
        caption.getStyleClass().add("caption");
        caption.textProperty().bind(label);
        Digits digits = new Digits();
        digits.getStyleClass().add("number");
        digits.textProperty().bind(Bindings.createStringBinding(this::shown, value));
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(Bindings.createStringBinding(() -> getLabel() + ": " + shown(), label, value));
        getChildren().addAll(caption, digits);
    }

    /// How wide the cell is, in times the others of its row.
    public DoubleProperty weightProperty() {
        return weight;
    }

    public double getWeight() {
        return weight.get();
    }

    public void setWeight(double value) {
        weight.set(value);
    }

    public StringProperty labelProperty() {
        return label;
    }

    public String getLabel() {
        return label.get();
    }

    public void setLabel(String text) {
        label.set(text);
    }

    /// Empty or null where it isn't known.
    public StringProperty valueProperty() {
        return value;
    }

    public @Nullable String getValue() {
        return value.get();
    }

    public void setValue(@Nullable String text) {
        value.set(text);
    }

    private String shown() {
        String text = value.get();
        return text == null || text.isEmpty() ? UNKNOWN : text;
    }
}
