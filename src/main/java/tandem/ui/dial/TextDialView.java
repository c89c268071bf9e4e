package tandem.ui.dial;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import tandem.ui.lesson.DialValues;
import tandem.ui.lesson.TextDial;
import tandem.ui.text.Sentence;
import tandem.ui.text.Texts;

/// A text dial: its label and a field. A text is taken at Enter, and when the focus goes elsewhere; one that makes no
/// sense stays where it is, marked; the lesson says why it does not start with it.
final class TextDialView extends VBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final TextDial dial;
    private final DialValues values;
    private final TextField field = new TextField();
    private final Subscription subscription;

    public TextDialView(TextDial dial, DialValues values, Texts texts) {
        this.dial = dial;
        this.values = values;
        getStyleClass().addAll("dial", "text-dial");
        Label label = new Label(texts.get(dial.labelKey()));
        label.setLabelFor(field);
        field.setId("field-" + dial.id());
        field.setAccessibleText(label.getText());
        field.setPromptText(texts.get(dial.labelKey() + ".prompt"));
        field.setOnAction(_ -> take());
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                take();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        getChildren().addAll(label, field);
        subscription = values.observe(dial).subscribe(this::show);
    }

    /// Lets go of the values.
    public void dispose() {
        subscription.unsubscribe();
    }

    private void take() {
        if (field.getText().equals(values.text(dial))) {
            return;
        }
        values.set(dial, field.getText());
        show(values.text(dial));
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(values.text(dial))) {
            show(values.text(dial));
            event.consume();
        }
    }

    private void show(String text) {
        field.setText(text);
        boolean refused = !dial.trouble(text).equals(Sentence.NONE);
        field.pseudoClassStateChanged(REFUSED, refused);
    }
}
