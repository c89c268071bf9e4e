package tandem.ui.code;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import tandem.ui.pane.ModelMark;
import tandem.ui.text.Texts;

/// A line of code: its number, who stands there, whether a task may be switched there, and the code. What
/// changes while something runs is who stands there; the rest is built anew only for another line.
final class LineRow extends HBox {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass SAMPLED = PseudoClass.getPseudoClass("sampled");

    private final Texts texts;
    private final Label number = new Label();
    private final HBox marks = new HBox();
    private final Label sign = new Label();
    private final TextFlow code = new TextFlow();
    private final Tooltip hint;
    private final Tooltip source;
    private Row.@Nullable Line shown;

    LineRow(Texts texts) {
        this.texts = texts;
        this.hint = new Tooltip(texts.get("switch"));
        this.source = new Tooltip(texts.get("sampled"));
        getStyleClass().add("code-line");
        setAccessibleRole(AccessibleRole.TEXT);
        number.getStyleClass().add("code-number");
        marks.getStyleClass().add("code-marks");
        sign.getStyleClass().add("code-switch");
        code.getStyleClass().add("code-text");
        code.setMinWidth(0);
        HBox.setHgrow(code, Priority.ALWAYS);
        getChildren().setAll(number, marks, sign, code);
    }

    void show(Row.Line line) {
        Row.Line before = shown;
        if (line.equals(before)) {
            return;
        }
        shown = line;
        if (before == null || before.page() != line.page() || before.number() != line.number()) {
            write(line);
        }
        pseudoClassStateChanged(LIT, line.isLit());
        if (line.isSampled() != getPseudoClassStates().contains(SAMPLED)) {
            sampled(line.isSampled());
        }
        marks.getChildren()
                .setAll(line.marks().lanes().entrySet().stream()
                        .flatMap(each -> marks(new ModelMark(each.getKey()), each.getValue()).stream())
                        .toList());
        setAccessibleText(words(line));
    }

    private void sampled(boolean only) {
        pseudoClassStateChanged(SAMPLED, only);
        if (only) {
            Tooltip.install(marks, source);
        } else {
            Tooltip.uninstall(marks, source);
        }
    }

    private void write(Row.Line line) {
        number.setText(Integer.toString(line.number()));
        sign.setText(line.switches() ? "⇄" : "");
        sign.setTooltip(line.switches() ? hint : null);
        code.getChildren()
                .setAll(line.page().tokens(line.number()).stream()
                        .map(LineRow::text)
                        .toList());
    }

    private static Text text(Token token) {
        Text text = new Text(token.text());
        text.getStyleClass().add("code-" + token.kind().name().toLowerCase(Locale.ROOT));
        return text;
    }

    private static List<Node> marks(ModelMark mark, int count) {
        if (count == 1) {
            return List.of(mark);
        }
        Label many = new Label(Integer.toString(count));
        many.getStyleClass().add("code-count");
        return List.of(mark, many);
    }

    private String words(Row.Line line) {
        String text = line.page().line(line.number()).strip();
        String plain = texts.say(line.switches() ? "line.switch" : "line", line.number(), text);
        String how = line.isSampled() ? "line.sampled" : "line.lit";
        return line.isLit() ? texts.say(how, plain, who(line)) : plain;
    }

    private String who(Row.Line line) {
        return line.marks().lanes().entrySet().stream()
                .map(each -> texts.say("line.who", each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
    }
}
