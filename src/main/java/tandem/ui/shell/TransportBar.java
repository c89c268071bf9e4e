package tandem.ui.shell;

import javafx.scene.layout.HBox;
import tandem.ui.action.Actions;
import tandem.ui.text.Texts;

/// Start and Cancel, and beside them what paces.
final class TransportBar extends HBox {
    private final ActionButton start;
    private final ActionButton cancel;
    private final PaceBar pace;

    TransportBar(ShellViewModel model, Actions actions, Texts texts) {
        getStyleClass().add("transport");
        start = new ActionButton(actions.get("start"), "start", texts).withIcon();
        cancel = new ActionButton(actions.get("cancel"), "cancel", texts).withIcon();
        pace = new PaceBar(model, actions, texts);
        getChildren().addAll(start, cancel, pace);
    }

    ActionButton start() {
        return start;
    }

    ActionButton cancel() {
        return cancel;
    }

    /// Lets go of the model.
    void dispose() {
        pace.dispose();
    }
}
