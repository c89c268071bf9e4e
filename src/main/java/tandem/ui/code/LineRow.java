package tandem.ui.code;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import tandem.run.Model;
import tandem.ui.node.Hint;
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
    private final SortedMap<Model, Label> counts = new TreeMap<>();
    private final Label sign = new Label();
    private final TextFlow code = new TextFlow();
    private final Hint switching = new Hint(sign);
    private final Hint source = new Hint(marks);
    private Row.@Nullable Line shown;

    LineRow(Texts texts) {
        this.texts = texts;
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
        mark(line.marks().lanes());
        setAccessibleText(words(line));
    }

    private void sampled(boolean only) {
        pseudoClassStateChanged(SAMPLED, only);
        source.say(only ? texts.get("sampled") : "");
    }

    private void write(Row.Line line) {
        number.setText(Integer.toString(line.number()));
        sign.setText(line.switches() ? "⇄" : "");
        switching.say(line.switches() ? texts.get("switch") : "");
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

    /// How many stand here changes more often than of which kind they are.
    private void mark(SortedMap<Model, Integer> lanes) {
        if (!counts.keySet().equals(lanes.keySet())) {
            counts.clear();
            lanes.keySet().forEach(model -> counts.put(model, count()));
            marks.getChildren()
                    .setAll(counts.entrySet().stream()
                            .flatMap(each -> Stream.of(new ModelMark(each.getKey()), each.getValue()))
                            .toList());
        }
        counts.forEach((model, label) -> count(label, lanes.getOrDefault(model, 0)));
    }

    private static Label count() {
        Label count = new Label();
        count.getStyleClass().add("code-count");
        return count;
    }

    /// One is a mark alone.
    private static void count(Label label, int lanes) {
        label.setText(lanes == 1 ? "" : Integer.toString(lanes));
        label.setManaged(lanes != 1);
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
