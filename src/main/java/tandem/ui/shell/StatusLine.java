package tandem.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import tandem.ui.node.Hint;
import tandem.ui.text.Texts;

/// The last line of the page: that time stands, what there is to say, and that the window stood still.
final class StatusLine extends HBox {
    private final Label paused = new Label();
    private final Label status = new Label();
    private final Label stall = new Label();
    private final Hint whole = new Hint(stall);
    private final Subscription bound;

    StatusLine(ShellViewModel model, Texts texts) {
        getStyleClass().add("status-line");
        paused.setText(texts.get("paused"));
        paused.setId("paused");
        paused.getStyleClass().add("paused");
        paused.setMinWidth(USE_PREF_SIZE);
        status.setId("status");
        status.setWrapText(true);
        status.setMinHeight(USE_PREF_SIZE);
        status.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(status, Priority.ALWAYS);
        stall.setId("stall");
        stall.getStyleClass().add("stall");
        getChildren().addAll(paused, status, stall);
        bound = model.paced().and(model.pacing().paused()).subscribe(this::showPaused);
    }

    /// Lets go of the model.
    void dispose() {
        bound.unsubscribe();
    }

    void setStatus(String text) {
        status.setText(text);
    }

    /// In one line, whole in its tooltip: it comes unasked, and nothing is to move for it.
    void setStall(String text) {
        stall.setText(text);
        whole.say(text);
    }

    private void showPaused(boolean now) {
        paused.setVisible(now);
        paused.setManaged(now);
    }
}
