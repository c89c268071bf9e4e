package tandem.ui.pane;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import tandem.run.Model;
import tandem.ui.lesson.ChoiceDial;
import tandem.ui.lesson.DialValues;
import tandem.ui.text.Texts;

/// A pane's choice: what is chosen, ▾, and a menu of all options.
final class ChoiceMenu extends MenuButton {
    private final DialValues dials;
    private final ChoiceDial dial;
    private final Texts texts;
    private final Function<String, String> name;
    private final Function<String, Optional<Node>> mark;
    private final ChangeListener<String> turned = (_, _, now) -> show(now);

    private ChoiceMenu(
            DialValues dials,
            ChoiceDial dial,
            Texts texts,
            Function<String, String> name,
            Function<String, Optional<Node>> mark) {
        this.dials = dials;
        this.dial = dial;
        this.texts = texts;
        this.name = name;
        this.mark = mark;
        setId(dial.id());
        dials.observe(dial).addListener(new WeakChangeListener<>(turned));
    }

    /// Among the dial's models, with their marks, in the order of all models.
    static ChoiceMenu ofModels(DialValues dials, ChoiceDial dial, Texts texts) {
        ChoiceMenu menu = new ChoiceMenu(
                dials, dial, texts, id -> texts.name(Model.of(id)), id -> Optional.of(new ModelMark(Model.of(id))));
        menu.getStyleClass().add("model-menu");
        List<String> models = Model.choices().stream().map(Model::id).toList();
        menu.fill(models.stream().filter(dial.options()::contains).toList());
        return menu;
    }

    /// Among the dial's options, by their names.
    static ChoiceMenu ofOptions(DialValues dials, ChoiceDial dial, Texts texts) {
        ChoiceMenu menu =
                new ChoiceMenu(dials, dial, texts, option -> texts.get(dial.optionKey(option)), _ -> Optional.empty());
        menu.getStyleClass().add("option-menu");
        menu.fill(dial.options());
        return menu;
    }

    private void fill(List<String> options) {
        ToggleGroup group = new ToggleGroup();
        options.forEach(option -> getItems().add(item(option, group)));
        show(dials.choice(dial));
    }

    private MenuItem item(String option, ToggleGroup group) {
        RadioMenuItem item =
                new RadioMenuItem(name.apply(option), mark.apply(option).orElse(null));
        item.setId(option);
        item.setToggleGroup(group);
        item.setOnAction(_ -> dials.set(dial, option));
        return item;
    }

    private void show(String option) {
        setText(name.apply(option));
        setGraphic(mark.apply(option).orElse(null));
        setAccessibleText(texts.say("pane.choice", texts.get(dial.labelKey()), name.apply(option)));
        getItems().stream()
                .filter(item -> option.equals(item.getId()))
                .forEach(item -> ((RadioMenuItem) item).setSelected(true));
    }
}
