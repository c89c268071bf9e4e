package tandem.ui.pane;

import java.util.regex.Pattern;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A line of text in which every digit is as wide as the widest, so that a number that counts doesn't dance. The font
/// has
/// proportional digits, and JavaFX can't ask it for others.
public final class Digits extends Region {
    private static final Pattern PIECE = Pattern.compile("\\d|\\D+");

    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final Text widest = new Text("0");

    public Digits() {
        getStyleClass().add("digits");
        widest.setVisible(false);
        widest.setManaged(false);
        getChildren().add(widest);
        text.subscribe(this::show);
    }

    public StringProperty textProperty() {
        return text;
    }

    public String getText() {
        return text.get();
    }

    public void setText(String value) {
        text.set(value);
    }

    @Override
    public double getBaselineOffset() {
        return getInsets().getTop() + widest.getBaselineOffset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return pieces(Double.NaN);
    }

    @Override
    protected double computePrefHeight(double width) {
        return widest.getLayoutBounds().getHeight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        pieces((getHeight() - widest.getLayoutBounds().getHeight()) / 2);
    }

    private void show(String now) {
        var pieces = PIECE.matcher(now)
                .results()
                .map(piece -> (Node) new Text(piece.group()))
                .toList();
        getChildren().setAll(pieces);
        getChildren().add(widest);
        requestLayout();
    }

    /// Goes through the pieces, puts each at its place if `y` is one, and returns their width together.
    private double pieces(double y) {
        double digit = widest.getLayoutBounds().getWidth();
        double x = 0;
        for (Node child : getManagedChildren()) {
            Text piece = (Text) child;
            double own = piece.getLayoutBounds().getWidth();
            boolean counts = Character.isDigit(piece.getText().charAt(0));
            if (!Double.isNaN(y)) {
                piece.relocate(x + (counts ? (digit - own) / 2 : 0), y);
            }
            x += counts ? digit : own;
        }
        return x;
    }
}
