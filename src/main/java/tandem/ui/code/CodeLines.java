package tandem.ui.code;

import java.util.stream.IntStream;
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
    public void show(Excerpt excerpt, int lit, Model who) {
        getChildren()
                .setAll(IntStream.range(0, excerpt.lines().size())
                        .mapToObj(i -> row(excerpt.first() + i, excerpt.lines().get(i), lit, who))
                        .toList());
    }

    private static Node row(int number, String text, int lit, Model who) {
        Label margin = new Label(Integer.toString(number));
        margin.getStyleClass().add("code-number");
        ModelMark mark = new ModelMark(who);
        mark.setVisible(number == lit);
        Label code = new Label(text);
        code.getStyleClass().add("code-text");
        HBox row = new HBox(margin, mark, code);
        row.getStyleClass().add("code-line");
        row.pseudoClassStateChanged(LIT, number == lit);
        return row;
    }
}
