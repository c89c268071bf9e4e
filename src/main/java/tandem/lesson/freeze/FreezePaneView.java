package tandem.lesson.freeze;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import tandem.run.Model;
import tandem.ui.code.CodePane;
import tandem.ui.gallery.Gallery;
import tandem.ui.pane.Fxml;
import tandem.ui.pane.NumberCell;
import tandem.ui.pane.PaneFrame;
import tandem.ui.text.Sentence;
import tandem.ui.text.Texts;

/// The controller of one pane's FXML: puts the pane's picture into words, each flag on a tile, and each frame
/// on a strip.
@SuppressWarnings("NullAway.Init") // the fields are filled by the FXML loader
public final class FreezePaneView {
    private final FreezePane pane;
    private final Texts texts;

    @FXML
    private PaneFrame frame;

    @FXML
    private Gallery gallery;

    @FXML
    private Label occupancy;

    @FXML
    private FrameStripView strip;

    @FXML
    private NumberCell done;

    @FXML
    private NumberCell elapsed;

    @FXML
    private NumberCell best;

    @FXML
    private NumberCell gap;

    private FreezePaneView(FreezePane pane, Texts texts) {
        this.pane = pane;
        this.texts = texts;
    }

    /// Builds the view of the left pane.
    static Parent blocking(FreezeModel model, Texts texts) {
        PaneFrame frame = of(model, model.blocking(), "blocking", texts);
        frame.setNote(texts.get("note.blocking"));
        return frame;
    }

    /// Builds the view of the right pane, where one chooses how the window is kept free.
    static Parent nonblocking(FreezeModel model, Texts texts) {
        PaneFrame frame = of(model, model.nonblocking(), "nonblocking", texts);
        frame.offer(model.dials(), FreezeDials.HOW, texts);
        frame.lockedProperty().bind(model.running());
        return frame;
    }

    private static PaneFrame of(FreezeModel model, FreezePane pane, String way, Texts texts) {
        FreezePaneView view = new FreezePaneView(pane, texts);
        Fxml.load(FreezePaneView.class, "FreezePane.fxml", texts, view);
        view.frame.setId(way);
        view.frame.head(Model.WINDOW, texts.get("pane." + way));
        view.frame.setFoot(new CodePane(pane.code(), model.context(), "code-" + way, texts.language(), pane::project));
        return view.frame;
    }

    @FXML
    private void initialize() {
        gallery.show(pane.board(), texts.language());
        occupancy.textProperty().bind(said(FreezePicture::occupancy));
        strip.show(pane.picture().map(FreezePicture::strip), texts);
        done.valueProperty().bind(said(FreezePicture::done));
        elapsed.valueProperty().bind(said(FreezePicture::elapsed));
        best.valueProperty().bind(said(FreezePicture::best));
        gap.valueProperty().bind(said(FreezePicture::gap));
    }

    private ObservableValue<String> said(Function<FreezePicture, Sentence> part) {
        return pane.picture().map(part).map(texts.saying());
    }
}
