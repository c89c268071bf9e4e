package tandem.lesson.freeze;

import javafx.event.EventHandler;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tandem.ui.node.Styles;
import tandem.ui.pane.SideBySide;
import tandem.ui.text.Texts;

/// The lesson's page: what stood still and what lives on, and the two panes.
final class FreezeView extends VBox {
    private final FreezeModel model;

    FreezeView(FreezeModel model, Texts texts) {
        this.model = model;
        getStyleClass().add("freeze");
        Styles.add(this, FreezeView.class, "freeze.css");
        SideBySide panes =
                new SideBySide(FreezePaneView.blocking(model, texts), FreezePaneView.nonblocking(model, texts));
        VBox.setVgrow(panes, Priority.ALWAYS);
        Label wrong = new Label(texts.get("wrong"));
        wrong.getStyleClass().add("caption");
        wrong.setWrapText(true);
        wrong.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(new FreezeResult(model, texts), panes, wrong);
        hearClicks();
    }

    /// Hears all clicks in the window, wherever they go: also those that go nowhere.
    private void hearClicks() {
        EventHandler<MouseEvent> heard = _ -> model.pressed();
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventFilter(MouseEvent.MOUSE_PRESSED, heard);
            }
            if (now != null) {
                now.addEventFilter(MouseEvent.MOUSE_PRESSED, heard);
            }
        });
    }
}
