package tandem.ui.code;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tandem.run.Model;
import tandem.ui.pane.ModelMark;

/// Shows an excerpt with its line numbers; the line where the window's thread stood is lit and has its mark.
public final class CodeLines extends VBox {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final ObjectProperty<@Nullable LitCode> code = new SimpleObjectProperty<>(this, "code");

    public CodeLines() {
        getStyleClass().add("code-lines");
        setAccessibleRole(AccessibleRole.PARENT);
        code.subscribe(this::show);
    }

    /// What is shown.
    public ObjectProperty<@Nullable LitCode> codeProperty() {
        return code;
    }

    public @Nullable LitCode getCode() {
        return code.get();
    }

    public void setCode(@Nullable LitCode now) {
        code.set(now);
    }

    private void show(@Nullable LitCode now) {
        getChildren().setAll(now == null ? List.of() : rows(now));
    }

    private static List<Node> rows(LitCode now) {
        List<String> lines = now.excerpt().lines();
        int first = now.excerpt().first();
        Stream<Node> shown = IntStream.range(0, lines.size())
                .mapToObj(i -> row(Integer.toString(first + i), lines.get(i), first + i == now.lit()));
        Stream<Node> empty = IntStream.range(lines.size(), now.rows()).mapToObj(_ -> row("", "", false));
        return Stream.concat(shown, empty).toList();
    }

    private static Node row(String number, String text, boolean lit) {
        Label margin = new Label(number);
        margin.getStyleClass().add("code-number");
        ModelMark mark = new ModelMark(Model.WINDOW);
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
