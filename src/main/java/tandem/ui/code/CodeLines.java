package tandem.ui.code;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import tandem.ui.node.Hint;
import tandem.ui.text.Texts;

/// Shows rows, one below the other. A row that stays what it was stays as it is.
final class CodeLines extends VBox {
    private static final double USUAL_HEIGHT = 19;

    private final Texts texts;
    private final Consumer<Row.Fold> opener;
    private List<Row> shown = List.of();

    /// @param opener is told to unfold lines
    CodeLines(Texts texts, Consumer<Row.Fold> opener) {
        this.texts = texts;
        this.opener = opener;
        getStyleClass().add("code-lines");
        setAccessibleRole(AccessibleRole.PARENT);
        setFillWidth(true);
    }

    void show(List<Row> rows) {
        if (rows.equals(shown)) {
            return;
        }
        ObservableList<Node> nodes = getChildren();
        for (int i = 0; i < rows.size(); i++) {
            if (i >= nodes.size()) {
                nodes.add(node(rows.get(i)));
            } else if (rows.get(i) instanceof Row.Line line && nodes.get(i) instanceof LineRow row) {
                row.show(line);
            } else if (!rows.get(i).equals(shown.get(i))) {
                nodes.set(i, node(rows.get(i)));
            }
        }
        nodes.remove(rows.size(), nodes.size());
        shown = rows;
    }

    private Node node(Row row) {
        return switch (row) {
            case Row.Line line -> {
                LineRow node = new LineRow(texts);
                node.show(line);
                yield node;
            }
            case Row.Fold fold -> fold(fold);
            case Row.Caption caption -> {
                Label label = new Label(caption.file());
                label.getStyleClass().add("code-caption");
                yield label;
            }
        };
    }

    private Button fold(Row.Fold fold) {
        String words = texts.say(fold.count() == 1 ? "folded.one" : "folded", fold.count());
        Button button = new Button(fold.isThin() ? "" : words);
        button.setAccessibleText(words);
        button.getStyleClass().add("code-fold");
        if (fold.isThin()) {
            button.getStyleClass().add("thin");
            Hint.on(button, words);
        }
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> opener.accept(fold));
        button.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                opener.accept(fold);
            }
        });
        return button;
    }

    /// The height of a line that is not broken, in px.
    double rowHeight() {
        return getChildren().stream()
                .filter(LineRow.class::isInstance)
                .mapToDouble(row -> row.getLayoutBounds().getHeight())
                .filter(height -> height > 0)
                .min()
                .orElse(USUAL_HEIGHT);
    }
}
