package tandem.lesson.freeze;

import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import tandem.ui.pane.SideBySide;
import tandem.ui.text.Texts;

/// The controller of the lesson's FXML: what stood still, what lives on the window's thread and beside it,
/// and the two panes.
@SuppressWarnings("NullAway.Init") // the fields are filled by the FXML loader
public final class FreezeView {
    private final FreezeModel model;
    private final Texts texts;

    @FXML
    private Label still;

    @FXML
    private Label cost;

    @FXML
    private Label explanation;

    @FXML
    private WindowSpinner spinner;

    @FXML
    private Label free;

    @FXML
    private Label steps;

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
        cost.textProperty().bind(model.cost().map(texts::say));
        cost.visibleProperty().bind(cost.textProperty().isNotEmpty());
        cost.managedProperty().bind(cost.visibleProperty());
        explanation.textProperty().bind(model.explanation().map(texts::say));
        Texts words = texts; // the model keeps what it is mapped by, and so must not be given this view
        clicker.textProperty().bind(model.clicks().map(count -> words.say("clicked", count)));
        clicker.setOnAction(_ -> model.click());
        panes.getChildren().addAll(FreezePaneView.blocking(model, texts), FreezePaneView.nonblocking(model, texts));
        turn();
        hearClicks();
    }

    private void turn() {
        drawFree();
        spinner.turn(model.clock(), model.window(), this::drawFree);
        spinner.showing().subscribe((_, now) -> {
            if (now) {
                model.spinner().shown();
            } else {
                model.spinner().hidden();
            }
        });
    }

    /// Draws where the other thread's spinner stands, whenever this thread comes to it.
    private void drawFree() {
        int now = model.spinner().steps();
        free.setText(Glyphs.at(now));
        steps.setText(texts.say("free.steps", now));
    }

    /// Hears all clicks in the window, wherever they go: also those that go nowhere.
    private void hearClicks() {
        EventHandler<MouseEvent> heard = _ -> model.pressed();
        panes.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventFilter(MouseEvent.MOUSE_PRESSED, heard);
            }
            if (now != null) {
                now.addEventFilter(MouseEvent.MOUSE_PRESSED, heard);
            }
        });
    }
}
