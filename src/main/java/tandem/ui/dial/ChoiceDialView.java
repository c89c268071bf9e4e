package tandem.ui.dial;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.controlsfx.control.SegmentedButton;
import tandem.ui.lesson.ChoiceDial;
import tandem.ui.lesson.DialValues;
import tandem.ui.text.Texts;

/// A choice dial: one segment for each option, exactly one of them chosen.
final class ChoiceDialView extends HBox {
    private final SegmentedButton segments = new SegmentedButton();
    private final Subscription subscription;

    ChoiceDialView(ChoiceDial dial, DialValues values, Texts texts) {
        getStyleClass().addAll("dial", "choice-dial");
        String name = texts.get(dial.labelKey());
        for (String option : dial.options()) {
            segments.getButtons().add(segment(dial, option, name, values, texts));
        }
        segments.setAccessibleRole(AccessibleRole.PARENT);
        segments.setAccessibleText(name);
        getChildren().add(segments);
        subscription = values.observe(dial).subscribe(this::show);
    }

    /// Lets go of the values.
    void dispose() {
        subscription.unsubscribe();
    }

    private static ToggleButton segment(ChoiceDial dial, String option, String name, DialValues values, Texts texts) {
        ToggleButton button = new ToggleButton(texts.get(dial.optionKey(option)));
        button.setId(dial.id() + "-" + option);
        button.setUserData(option);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(name + ": " + button.getText());
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> {
            button.setSelected(true);
            values.set(dial, option);
        });
        return button;
    }

    private void show(String option) {
        segments.getButtons().forEach(button -> button.setSelected(option.equals(button.getUserData())));
    }
}
