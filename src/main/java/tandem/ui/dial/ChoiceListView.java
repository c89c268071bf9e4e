package tandem.ui.dial;

import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import tandem.ui.lesson.ChoiceDial;
import tandem.ui.lesson.DialValues;
import tandem.ui.text.Texts;

/// A choice dial with more options than fit beside each other: its label and a list that opens.
final class ChoiceListView extends VBox {
    private final Subscription subscription;

    ChoiceListView(ChoiceDial dial, DialValues values, Texts texts) {
        getStyleClass().addAll("dial", "choice-list");
        ChoiceBox<String> list = new ChoiceBox<>();
        Label label = new Label(texts.get(dial.labelKey()));
        label.setLabelFor(list);
        list.setId("list-" + dial.id());
        list.setAccessibleText(label.getText());
        list.setConverter(new Names(dial, texts));
        list.getItems().setAll(dial.options());
        list.setOnAction(_ -> values.set(dial, list.getValue()));
        list.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(label, list);
        subscription = values.observe(dial).subscribe(list::setValue);
    }

    /// Lets go of the values.
    void dispose() {
        subscription.unsubscribe();
    }

    /// The names of the options, one way: nobody types them.
    private static final class Names extends StringConverter<String> {
        private final ChoiceDial dial;
        private final Texts texts;

        Names(ChoiceDial dial, Texts texts) {
            this.dial = dial;
            this.texts = texts;
        }

        @Override
        public String toString(String option) {
            return option == null ? "" : texts.get(dial.optionKey(option));
        }

        @Override
        public String fromString(String name) {
            throw new UnsupportedOperationException("an option is chosen, not typed");
        }
    }
}
