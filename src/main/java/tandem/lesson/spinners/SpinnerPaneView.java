package tandem.lesson.spinners;

import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tandem.ui.code.CodePane;
import tandem.ui.lesson.ChoiceDial;
import tandem.ui.pane.PaneFrame;
import tandem.ui.pane.PaneWords;
import tandem.ui.text.Sentence;
import tandem.ui.text.Texts;

/// One pane: puts the pane's picture into words.
final class SpinnerPaneView {
    private static final double GLYPH_SHARE = 0.4;
    private static final double GLYPH_MIN = 56;
    private static final double GLYPH_MAX = 160;
    private static final double LINE_MIN = 60;
    private static final double WIDER = 1.4;

    private final ReadOnlyObjectProperty<SpinnerPicture> picture;
    private final PaneWords<SpinnerPicture> words;

    private SpinnerPaneView(SpinnerPane pane, Executor unhurried, Texts texts) {
        this.picture = pane.picture();
        this.words = new PaneWords<>(picture, texts, unhurried);
    }

    /// Builds the view of a pane, whose model is chosen by `dial`.
    static Parent of(SpinnersModel model, SpinnerPane pane, ChoiceDial dial, Texts texts) {
        PaneFrame frame = new SpinnerPaneView(pane, model.context().unhurried(), texts).frame();
        frame.choose(model.dials(), dial, texts);
        frame.lockedProperty().bind(model.running());
        CodePane.below(
                frame,
                pane.code(),
                model.context(),
                "code-" + dial.id(),
                texts.language(),
                () -> model.project(model.dials().model(dial)));
        return frame;
    }

    private PaneFrame frame() {
        PaneFrame frame = new PaneFrame(
                stage(),
                words.cell("drawn", SpinnerPicture::drawn),
                words.cell("slow", WIDER, SpinnerPicture::slow),
                words.cell("answer", SpinnerPicture::answer),
                words.cell("stopped", SpinnerPicture::stopped));
        frame.noteProperty().bind(words.said(SpinnerPicture::occupancy));
        return frame;
    }

    private VBox stage() {
        Label glyph = new Label();
        glyph.setId("glyph");
        glyph.setMinHeight(0);
        glyph.getStyleClass().add("glyph");
        glyph.textProperty().bind(picture.map(SpinnerPicture::glyph));
        Label object = new Label();
        object.setId("object");
        object.getStyleClass().add("mono");
        object.textProperty().bind(picture.map(SpinnerPicture::object));
        VBox message = new VBox(label("message", SpinnerPicture::message), object);
        message.getStyleClass().add("spinner-words");
        HBox line = new HBox(glyph, message);
        line.setMinHeight(LINE_MIN);
        line.getStyleClass().add("spinner-line");
        VBox.setVgrow(line, Priority.ALWAYS);
        Label why = label("why", SpinnerPicture::why);
        why.setWrapText(true);
        Label reason = label("reason", SpinnerPicture::reason);
        reason.setWrapText(true);
        VBox stage = new VBox(line, why, reason);
        stage.getStyleClass().add("spinner-stage");
        stage.heightProperty().subscribe(height -> glyph.setStyle("-fx-font-size: " + glyphSize(height) + "px"));
        return stage;
    }

    private Label label(String id, Function<SpinnerPicture, Sentence> part) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("spinner-" + id);
        label.textProperty().bind(words.said(part));
        return label;
    }

    /// The glyph grows with its stage, in px.
    private static double glyphSize(Number stageHeight) {
        return Math.rint(Math.clamp(stageHeight.doubleValue() * GLYPH_SHARE, GLYPH_MIN, GLYPH_MAX));
    }
}
