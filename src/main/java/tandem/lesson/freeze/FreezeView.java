package tandem.lesson.freeze;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import tandem.ui.pane.SideBySide;
import tandem.ui.text.Texts;

/// The controller of the lesson's FXML: what stood still, what lives on the window's thread, and the two panes.
@SuppressWarnings("NullAway.Init") // the fields are filled by the FXML loader
public final class FreezeView {
    private final FreezeModel model;
    private final Texts texts;

    @FXML
    private Label still;

    @FXML
    private Label explanation;

    @FXML
    private WindowSpinner spinner;

    @FXML
    private Button clicker;

    @FXML
    private SideBySide panes;

    FreezeView(FreezeModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        still.textProperty().bind(model.stoodStill().map(texts::say));
        explanation.textProperty().bind(model.explanation().map(texts::say));
        spinner.turn(model.clock(), model.window());
        clicker.textProperty().bind(model.clicks().map(count -> texts.say("clicked", count)));
        clicker.setOnAction(_ -> model.click());
        panes.getChildren()
                .addAll(
                        FreezePaneView.of(model.blocking(), "blocking", texts),
                        FreezePaneView.of(model.nonblocking(), "nonblocking", texts));
    }
}
