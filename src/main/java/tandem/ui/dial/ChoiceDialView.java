package tandem.ui.dial;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import tandem.ui.lesson.ChoiceDial;
import tandem.ui.lesson.DialValues;
import tandem.ui.node.Hint;
import tandem.ui.text.Texts;

/// A choice dial: one segment for each option, exactly one of them chosen.
final class ChoiceDialView extends HBox {
    private final List<ToggleButton> segments;
    private final Subscription subscription;

    ChoiceDialView(ChoiceDial dial, DialValues values, Texts texts) {
        getStyleClass().addAll("dial", "choice-dial");
        String name = texts.get(dial.labelKey());
        segments = dial.options().stream()
                .map(option -> segment(dial, option, name, values, texts))
                .toList();
        ToggleGroup group = new ToggleGroup(); // has the arrow keys go from one to the next
        segments.forEach(segment -> segment.setToggleGroup(group));
        segments.getFirst().getStyleClass().add(Styles.LEFT_PILL);
        segments.getLast().getStyleClass().add(Styles.RIGHT_PILL);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(name);
        getChildren().setAll(segments);
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
        Hint.on(button, name);
        button.setOnAction(_ -> {
            button.setSelected(true);
            values.set(dial, option);
        });
        return button;
    }

    private void show(String option) {
        segments.forEach(button -> button.setSelected(option.equals(button.getUserData())));
    }
}
