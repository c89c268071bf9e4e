package tandem.ui.pane;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// A pane's numbers in cells side by side, by their weights: one row, two in a narrow window. No cell's width
/// depends on its number.
final class NumberStrip extends Pane {
    private static final PseudoClass FIRST_COLUMN = PseudoClass.getPseudoClass("first-column");

    NumberStrip(NumberCell... cells) {
        getStyleClass().add("number-strip");
        getChildren().addAll(cells);
    }

    @Override
    protected void layoutChildren() {
        List<Node> cells = getManagedChildren();
        int columns = columns();
        int rows = rows();
        double height = getHeight() / rows;
        for (int row = 0; row < rows; row++) {
            int end = Math.min(cells.size(), (row + 1) * columns);
            layoutRow(cells.subList(row * columns, end), row * height, height);
        }
    }

    private void layoutRow(List<Node> cells, double y, double height) {
        double unit =
                getWidth() / cells.stream().mapToDouble(NumberStrip::weight).sum();
        double x = 0;
        for (int column = 0; column < cells.size(); column++) {
            Node cell = cells.get(column);
            cell.pseudoClassStateChanged(FIRST_COLUMN, column == 0);
            double left = snapPositionX(x);
            x += weight(cell) * unit;
            cell.resizeRelocate(left, y, snapPositionX(x) - left, height);
        }
    }

    private static double weight(Node cell) {
        return cell instanceof NumberCell number ? number.weight() : 1;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double tallest = getManagedChildren().stream()
                .mapToDouble(cell -> cell.prefHeight(-1))
                .max()
                .orElse(0);
        return tallest * rows();
    }

    private int columns() {
        int count = Math.max(1, getManagedChildren().size());
        return Breakpoints.narrow(this) ? (count + 1) / 2 : count;
    }

    private int rows() {
        return Math.max(1, Math.ceilDiv(getManagedChildren().size(), columns()));
    }
}
