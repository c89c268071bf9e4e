package tandem.ui.pane;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import tandem.run.Model;
import tandem.ui.lesson.ChoiceDial;
import tandem.ui.lesson.DialValues;
import tandem.ui.text.Texts;

/// A pane's choice among models: mark, name and ▾, and the models in a menu.
final class ModelSelector extends MenuButton {
    private final DialValues dials;
    private final ChoiceDial dial;
    private final Texts texts;
    private final ChangeListener<String> turned = (_, _, _) -> show(current());

    ModelSelector(DialValues dials, ChoiceDial dial, Texts texts) {
        this.dials = dials;
        this.dial = dial;
        this.texts = texts;
        getStyleClass().add("model-selector");
        ToggleGroup group = new ToggleGroup();
        for (Model model : Model.values()) {
            if (dial.options().contains(model.id())) {
                getItems().add(item(model, group));
            }
        }
        dials.observe(dial).addListener(new WeakChangeListener<>(turned));
        show(current());
    }

    private MenuItem item(Model model, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(texts.name(model), new ModelMark(model));
        item.setId(model.id());
        item.setToggleGroup(group);
        item.setOnAction(_ -> dials.set(dial, model.id()));
        return item;
    }

    private Model current() {
        return dials.model(dial);
    }

    private void show(Model model) {
        setText(texts.name(model));
        setGraphic(new ModelMark(model));
        setAccessibleText(texts.say("pane.model", texts.get(dial.labelKey()), model));
        getItems().stream()
                .filter(item -> model.id().equals(item.getId()))
                .forEach(item -> ((RadioMenuItem) item).setSelected(true));
    }
}
