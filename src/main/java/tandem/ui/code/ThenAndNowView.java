package tandem.ui.code;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import tandem.ui.text.Texts;

/// A table of what was written once and what is written now, with a sentence below each pair.
final class ThenAndNowView extends VBox {
    private static final int HALF = 50;

    ThenAndNowView(Texts texts) {
        getStyleClass().add("then-and-now");
        setAccessibleRole(AccessibleRole.PARENT);
        ThenAndNow.ALL.forEach(each -> getChildren().add(pair(each, texts)));
    }

    private static Node pair(ThenAndNow each, Texts texts) {
        Label since = new Label(texts.say("then.since", each.since()));
        since.getStyleClass().add("caption");
        Label sentence = new Label(texts.get("then." + each.id()));
        sentence.getStyleClass().add("then-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        Label then = new Label(texts.get("then"));
        then.getStyleClass().add("caption");
        GridPane pair = new GridPane();
        pair.getStyleClass().add("then-pair");
        pair.getColumnConstraints().addAll(half(), half());
        pair.addRow(0, then, since);
        pair.addRow(1, code(each.then()), code(each.now()));
        pair.add(sentence, 0, 2, 2, 1);
        return pair;
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        return half;
    }

    private static Label code(String text) {
        Label code = new Label(text);
        code.getStyleClass().add("then-code");
        code.setWrapText(true);
        code.setMinHeight(USE_PREF_SIZE);
        code.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return code;
    }
}
