package tandem.ui.shell;

import java.util.concurrent.Executor;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import tandem.ui.action.Actions;
import tandem.ui.text.Texts;

/// Start and Cancel, and beside them what paces.
final class TransportBar extends HBox {
    private final ActionButton start;
    private final ActionButton cancel;
    private Subscription bound = Subscription.EMPTY;

    /// @param unhurried adds what paces
    TransportBar(ShellViewModel model, Actions actions, Texts texts, Executor unhurried) {
        getStyleClass().add("transport");
        start = new ActionButton(actions.get("start"), "start", texts, unhurried).withIcon();
        cancel = new ActionButton(actions.get("cancel"), "cancel", texts, unhurried).withIcon();
        getChildren().addAll(start, cancel);
        unhurried.execute(() -> {
            PaceBar pace = new PaceBar(model, actions, texts);
            bound = pace::dispose;
            getChildren().add(pace);
        });
    }

    ActionButton start() {
        return start;
    }

    ActionButton cancel() {
        return cancel;
    }

    /// Lets go of the model.
    void dispose() {
        bound.unsubscribe();
    }
}
