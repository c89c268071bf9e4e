package tandem.ui.pane;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A line of text in which every digit is as wide as the widest, so that a number that counts doesn't dance.
/// The font has proportional digits, and JavaFX can't ask it for others.
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

    /// Keeps the nodes that are there: a new one would have to be styled first, many times a second.
    private void show(String now) {
        List<String> pieces =
                PIECE.matcher(now).results().map(MatchResult::group).toList();
        List<Node> nodes = getChildren();
        while (nodes.size() > pieces.size() + 1) {
            nodes.removeFirst();
        }
        while (nodes.size() < pieces.size() + 1) {
            nodes.addFirst(new Text());
        }
        for (int i = 0; i < pieces.size(); i++) {
            ((Text) nodes.get(i)).setText(pieces.get(i));
        }
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
