package tandem.lesson.freeze;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tandem.ui.text.Texts;

/// The card above the panes: how long the window stood still and what that cost, and what lives on its thread and
/// beside it.
final class FreezeResult extends HBox {
    private final FreezeModel model;
    private final Texts texts;
    private final WindowSpinner spinner = new WindowSpinner();
    private final Label free = label("free", "freeze-spinner", "freeze-free");
    private final Label steps = label("steps", "caption", "freeze-steps");

    FreezeResult(FreezeModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("card", "freeze-result");
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(still(), findings(), alive());
        turn();
    }

    private static Label label(String id, String... styles) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private Label caption(String key, String... styles) {
        Label caption = new Label(texts.get(key));
        caption.getStyleClass().add("caption");
        caption.getStyleClass().addAll(styles);
        return caption;
    }

    private static VBox box(String style, Node... children) {
        VBox box = new VBox(children);
        box.getStyleClass().add(style);
        return box;
    }

    private VBox still() {
        Label still = label("still", "freeze-number");
        still.textProperty().bind(model.stoodStill().map(texts::say));
        return box("freeze-still", caption("still"), still);
    }

    private VBox findings() {
        Label cost = finding("cost");
        cost.textProperty().bind(model.cost().map(texts::say));
        cost.visibleProperty().bind(cost.textProperty().isNotEmpty());
        cost.managedProperty().bind(cost.visibleProperty());
        Label explanation = finding("explanation");
        explanation.textProperty().bind(model.explanation().map(texts::say));
        VBox findings = box("freeze-findings", cost, explanation);
        HBox.setHgrow(findings, Priority.ALWAYS);
        return findings;
    }

    private static Label finding(String id) {
        Label label = label(id, "freeze-" + id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private HBox alive() {
        spinner.setId("spinner");
        spinner.getStyleClass().add("freeze-spinner");
        spinner.setAccessibleText(texts.get("spinner.words"));
        free.setAccessibleText(texts.get("free.words"));
        Button clicker = new Button();
        clicker.setId("clicker");
        clicker.setMinWidth(USE_PREF_SIZE);
        Texts words = texts; // the model keeps what it is mapped by, and so must not be given this view
        clicker.textProperty().bind(model.clicks().map(count -> words.say("clicked", count)));
        clicker.setOnAction(_ -> model.click());
        HBox alive = new HBox(
                spinner,
                caption("spinner.words", "freeze-words"),
                free,
                box("freeze-words", caption("free.words"), steps),
                clicker);
        alive.getStyleClass().add("freeze-alive");
        alive.setMinWidth(USE_PREF_SIZE);
        return alive;
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
}
