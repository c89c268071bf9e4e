package tandem.ui.pane;

import java.util.function.ToDoubleFunction;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Lays its children out beside each other, always of equal width and equal height: a comparison must be fair before it
/// is pretty.
public final class SideBySide extends Pane {
    public SideBySide(Node... children) {
        getChildren().addAll(children);
    }

    /// What wraps in a child makes all of them higher.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double gap = Breakpoints.gap(this);
        double width = childWidth(getWidth());
        double x = 0;
        for (Node child : getManagedChildren()) {
            child.resizeRelocate(x, 0, width, getHeight());
            x += width + gap;
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return across(child -> child.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return across(child -> child.prefWidth(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return tallest(child -> child.minHeight(width < 0 ? -1 : childWidth(width)));
    }

    @Override
    protected double computePrefHeight(double width) {
        return tallest(child -> child.prefHeight(width < 0 ? -1 : childWidth(width)));
    }

    private double across(ToDoubleFunction<Node> size) {
        int count = getManagedChildren().size();
        return count == 0 ? 0 : tallest(size) * count + Breakpoints.gap(this) * (count - 1);
    }

    private double tallest(ToDoubleFunction<Node> size) {
        return getManagedChildren().stream().mapToDouble(size).max().orElse(0);
    }

    private double childWidth(double width) {
        int count = Math.max(1, getManagedChildren().size());
        return (width - Breakpoints.gap(this) * (count - 1)) / count;
    }
}
