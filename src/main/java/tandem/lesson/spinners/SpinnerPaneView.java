package tandem.lesson.spinners;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import tandem.ui.code.CodePane;
import tandem.ui.lesson.ChoiceDial;
import tandem.ui.pane.Fxml;
import tandem.ui.pane.NumberCell;
import tandem.ui.pane.PaneFrame;
import tandem.ui.text.Sentence;
import tandem.ui.text.Texts;

/// The controller of one pane's FXML: puts the pane's picture into words.
public final class SpinnerPaneView {
    private static final double GLYPH_SHARE = 0.4;
    private static final double GLYPH_MIN = 56;
    private static final double GLYPH_MAX = 160;

    private final ReadOnlyObjectProperty<SpinnerPicture> picture;
    private final Texts texts;

    @FXML
    private PaneFrame frame;

    @FXML
    private VBox stage;

    @FXML
    private Label glyph;

    @FXML
    private Label message;

    @FXML
    private Label object;

    @FXML
    private Label why;

    @FXML
    private Label reason;

    @FXML
    private NumberCell drawn;

    @FXML
    private NumberCell slow;

    @FXML
    private NumberCell answer;

    @FXML
    private NumberCell stopped;

    private SpinnerPaneView(SpinnerPane pane, Texts texts) {
        this.picture = pane.picture();
        this.texts = texts;
    }

    /// Builds the view of a pane, whose model is chosen by `dial`.
    static Parent of(SpinnersModel model, SpinnerPane pane, ChoiceDial dial, Texts texts) {
        SpinnerPaneView view = new SpinnerPaneView(pane, texts);
        Parent root = Fxml.load(SpinnerPaneView.class, "SpinnerPane.fxml", texts, view);
        view.frame.choose(model.dials(), dial, texts);
        view.frame.lockedProperty().bind(model.running());
        view.frame.setFoot(new CodePane(
                pane.code(),
                model.context(),
                "code-" + dial.id(),
                texts.language(),
                () -> model.project(model.dials().model(dial))));
        return root;
    }

    @FXML
    private void initialize() {
        stage.heightProperty().subscribe(height -> glyph.setStyle("-fx-font-size: " + glyphSize(height) + "px"));
        glyph.textProperty().bind(picture.map(SpinnerPicture::glyph));
        object.textProperty().bind(picture.map(SpinnerPicture::object));
        message.textProperty().bind(said(SpinnerPicture::message));
        why.textProperty().bind(said(SpinnerPicture::why));
        reason.textProperty().bind(said(SpinnerPicture::reason));
        frame.noteProperty().bind(said(SpinnerPicture::occupancy));
        drawn.valueProperty().bind(said(SpinnerPicture::drawn));
        slow.valueProperty().bind(said(SpinnerPicture::slow));
        answer.valueProperty().bind(said(SpinnerPicture::answer));
        stopped.valueProperty().bind(said(SpinnerPicture::stopped));
    }

    /// The glyph grows with its stage, in px.
    private static double glyphSize(Number stageHeight) {
        return Math.rint(Math.clamp(stageHeight.doubleValue() * GLYPH_SHARE, GLYPH_MIN, GLYPH_MAX));
    }

    private ObservableValue<String> said(Function<SpinnerPicture, Sentence> part) {
        return picture.map(part).map(texts.saying());
    }
}
