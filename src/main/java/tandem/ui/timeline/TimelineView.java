package tandem.ui.timeline;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import tandem.ui.node.Hint;
import tandem.ui.node.Styles;
import tandem.ui.text.Language;
import tandem.ui.text.Sentence;
import tandem.ui.text.Texts;

/// The timeline as a card: a line with its name and what the patterns mean; below it the rows, if it is unfolded.
public final class TimelineView extends VBox {
    private static final String[] STATES = {"running", "ready", "blocked", "suspended", "sampled"};

    private final TimelineModel model;
    private final Texts texts;
    private final TimelineBody body;
    private final Gestures gestures;
    private final Label dropped = new Label();
    private final Button fit = new Button();
    private final HBox legend = new HBox();
    private final Subscription bound;

    public TimelineView(TimelineModel model, Language language) {
        this.model = model;
        this.texts = Texts.of(TimelineView.class, language);
        this.body = new TimelineBody(model, texts);
        this.gestures = new Gestures(model, body, this::tell);
        body.setId("timeline-body");
        body.setAccessibleText(texts.get("timeline.what"));
        getStyleClass().addAll("card", "timeline");
        Styles.add(this, TimelineView.class, "timeline.css");
        getChildren().addAll(head(), body);
        body.managedProperty().bind(model.open());
        body.visibleProperty().bind(model.open());
        legend.visibleProperty().bind(model.open());
        bound = model.changes().subscribe(_ -> changed());
    }

    /// Lets go of the model; this view is shown no more.
    public void dispose() {
        bound.unsubscribe();
    }

    private HBox head() {
        ToggleButton fold = new ToggleButton(texts.get("timeline"));
        fold.setId("timeline-fold");
        fold.getStyleClass().setAll("button", "disclosure");
        fold.setGraphic(new Region());
        fold.getGraphic().getStyleClass().add("disclosure-arrow");
        fold.selectedProperty().bindBidirectional(model.open());
        Hint.on(fold, texts.get("timeline.what"));
        fold.setMinWidth(USE_PREF_SIZE);
        legend.getStyleClass().add("timeline-legend");
        for (String state : STATES) {
            legend.getChildren().add(swatch(state));
        }
        fit.setText(texts.get("fit"));
        fit.setId("timeline-fit");
        fit.getStyleClass().add("quiet");
        fit.setMinWidth(USE_PREF_SIZE);
        fit.setOnAction(_ -> model.fit());
        fit.setVisible(false);
        dropped.setId("timeline-dropped");
        dropped.getStyleClass().add("caption");
        dropped.setMaxWidth(Double.MAX_VALUE);
        dropped.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(dropped, Priority.ALWAYS);
        HBox head = new HBox(fold, legend, dropped, fit);
        head.getStyleClass().add("timeline-head");
        return head;
    }

    private Label swatch(String state) {
        Region pattern = new Region();
        pattern.getStyleClass().addAll("swatch", "swatch-" + state);
        Label label = new Label(texts.get("legend." + state), pattern);
        label.getStyleClass().add("caption");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void changed() {
        boolean open = model.open().get();
        fit.setVisible(open && !model.isWhole());
        dropped.setText(texts.say(model.loss()));
        if (open) {
            body.refresh();
            gestures.renew();
        }
    }

    private void tell(Sentence sentence, double x, double y) {
        body.tell(texts.say(sentence), x, y);
    }
}
