package tandem.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import tandem.ui.action.Action;
import tandem.ui.action.Actions;
import tandem.ui.lesson.Pacing;
import tandem.ui.node.Hint;
import tandem.ui.text.Texts;

/// Pause, step and speed, beside Start and Cancel. Where a lesson is not paced, they can't be used, and say why.
final class PaceBar extends HBox {
    private final ToggleButton pause = new ToggleButton();
    private final Button step = new Button();
    private final MenuButton speed = new MenuButton();
    private final Hint why = new Hint(this);
    private final String unpaced;
    private final Subscription bound;

    /// Shows what the model says, and does what the actions do, until disposed of.
    PaceBar(ShellViewModel model, Actions actions, Texts texts) {
        setId("pace");
        getStyleClass().add("pace");
        dress(pause, "pause");
        dress(step, "step");
        dress(speed, "speed");
        getChildren().addAll(pause, step, speed);
        Pacing pacing = model.pacing();
        name(pause, actions.get("pause"), texts);
        name(step, actions.get("step"), texts);
        pause.setOnAction(_ -> {
            actions.get("pause").fire();
            pause.setSelected(pacing.paused().get());
        });
        step.setOnAction(_ -> actions.get("step").fire());
        Hint.on(speed, texts.get("speed"));
        ToggleGroup group = new ToggleGroup();
        Pacing.SPEEDS.forEach(each -> speed.getItems().add(item(each, group, pacing, texts)));
        unpaced = texts.get("unpaced");
        bound = Subscription.combine(
                pacing.paused().subscribe(pause::setSelected),
                pacing.speed().subscribe(now -> show(now.doubleValue(), texts)),
                actions.get("step").enabled().subscribe(can -> step.setDisable(!can)),
                model.paced().subscribe(this::offer));
    }

    void dispose() {
        bound.unsubscribe();
    }

    private static void dress(ButtonBase button, String id) {
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setMinWidth(USE_PREF_SIZE);
    }

    private static void name(ButtonBase button, Action action, Texts texts) {
        button.setGraphic(ActionButton.icon(action.id()));
        button.setAccessibleText(ActionButton.name(action, texts));
        ActionButton.tell(button, action, texts);
    }

    private static RadioMenuItem item(double each, ToggleGroup group, Pacing pacing, Texts texts) {
        RadioMenuItem item = new RadioMenuItem(texts.say("speed.times", each));
        item.setId("speed-" + each);
        item.setUserData(each);
        item.setToggleGroup(group);
        item.setOnAction(_ -> pacing.setSpeed(each));
        return item;
    }

    private void show(double now, Texts texts) {
        String times = texts.say("speed.times", now);
        speed.setText(times);
        speed.setAccessibleText(texts.say("pane.choice", texts.get("speed"), times));
        speed.getItems().stream()
                .filter(item -> item.getUserData().equals(now))
                .forEach(item -> ((RadioMenuItem) item).setSelected(true));
    }

    /// A control that is disabled gives no hint; this gives it for them.
    private void offer(boolean paced) {
        pause.setDisable(!paced);
        speed.setDisable(!paced);
        why.say(paced ? "" : unpaced);
    }
}
