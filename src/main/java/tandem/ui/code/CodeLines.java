package tandem.ui.code;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tandem.run.Model;
import tandem.ui.pane.ModelMark;

/// Shows an excerpt with its line numbers; the line where somebody stood is lit and has their mark.
public final class CodeLines extends VBox {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    public CodeLines() {
        getStyleClass().add("code-lines");
        setAccessibleRole(AccessibleRole.PARENT);
    }

    /// Shows these lines in place of those before.
    ///
    /// @param lit the number of the line that is lit, or 0
    /// @param who stood there
    /// @param rows how many lines there is room for, if not more than there are
    public void show(Excerpt excerpt, int lit, Model who, int rows) {
        List<String> lines = excerpt.lines();
        Stream<Node> shown = IntStream.range(0, lines.size())
                .mapToObj(
                        i -> row(Integer.toString(excerpt.first() + i), lines.get(i), excerpt.first() + i == lit, who));
        Stream<Node> empty = IntStream.range(lines.size(), rows).mapToObj(_ -> row("", "", false, who));
        getChildren().setAll(Stream.concat(shown, empty).toList());
    }

    private static Node row(String number, String text, boolean lit, Model who) {
        Label margin = new Label(number);
        margin.getStyleClass().add("code-number");
        ModelMark mark = new ModelMark(who);
        mark.setVisible(lit);
        Label code = new Label(text);
        code.getStyleClass().add("code-text");
        code.setWrapText(true); // rather than cut it off
        code.setMinHeight(USE_PREF_SIZE);
        HBox row = new HBox(margin, mark, code);
        row.getStyleClass().add("code-line");
        row.pseudoClassStateChanged(LIT, lit);
        return row;
    }
}
