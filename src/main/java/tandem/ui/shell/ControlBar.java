package tandem.ui.shell;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import tandem.ui.pane.Breakpoints;

/// Two parts beside each other, transport and dials; below each other in a narrow window, where the dials wrap.
///
/// The first part stands at the same place always.
final class ControlBar extends Pane {
    private static final double ACROSS = 24;
    private static final double DOWN = 12;

    ControlBar(Node first, Node second) {
        getChildren().addAll(first, second);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        Node first = getChildren().getFirst();
        Node second = getChildren().getLast();
        double left = snapSizeX(first.prefWidth(-1));
        double top = snapSizeY(first.prefHeight(-1));
        first.resizeRelocate(insets.getLeft(), insets.getTop(), left, top);
        if (stacked()) {
            double y = insets.getTop() + top + DOWN;
            second.resizeRelocate(insets.getLeft(), y, width, height - top - DOWN);
        } else {
            double x = insets.getLeft() + left + ACROSS;
            second.resizeRelocate(x, insets.getTop(), width - left - ACROSS, height);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double room = width < 0 ? Double.MAX_VALUE : width - insets.getLeft() - insets.getRight();
        Node first = getChildren().getFirst();
        Node second = getChildren().getLast();
        double top = first.prefHeight(-1);
        double content = stacked()
                ? top + DOWN + second.prefHeight(room)
                : Math.max(top, second.prefHeight(room - first.prefWidth(-1) - ACROSS));
        return insets.getTop() + content + insets.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return getInsets().getLeft()
                + getChildren().getFirst().minWidth(-1)
                + getInsets().getRight();
    }

    private boolean stacked() {
        return Breakpoints.narrow(this);
    }
}
