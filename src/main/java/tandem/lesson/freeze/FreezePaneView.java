package tandem.lesson.freeze;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import tandem.run.Model;
import tandem.ui.gallery.Gallery;
import tandem.ui.pane.Fxml;
import tandem.ui.pane.NumberCell;
import tandem.ui.pane.PaneFrame;
import tandem.ui.text.Sentence;
import tandem.ui.text.Texts;

/// The controller of one pane's FXML: puts the pane's picture into words, and each flag on a tile.
@SuppressWarnings("NullAway.Init") // the fields are filled by the FXML loader
public final class FreezePaneView {
    private final FreezePane pane;
    private final Texts texts;

    @FXML
    private PaneFrame frame;

    @FXML
    private Gallery gallery;

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

    /// Builds the view of a pane.
    ///
    /// @param way the way to fetch: names the texts of the heading
    static Parent of(FreezePane pane, String way, Texts texts) {
        FreezePaneView view = new FreezePaneView(pane, texts);
        Parent root = Fxml.load(FreezePaneView.class, "FreezePane.fxml", texts, view);
        view.frame.setId(way);
        view.frame.head(Model.WINDOW, texts.get("pane." + way));
        view.frame.setNote(texts.get("note." + way));
        return root;
    }

    @FXML
    private void initialize() {
        gallery.show(pane.board(), texts.language());
        done.valueProperty().bind(said(FreezePicture::done));
        elapsed.valueProperty().bind(said(FreezePicture::elapsed));
        best.valueProperty().bind(said(FreezePicture::best));
        gap.valueProperty().bind(said(FreezePicture::gap));
    }

    private ObservableValue<String> said(Function<FreezePicture, Sentence> part) {
        return pane.picture().map(part).map(texts::say);
    }
}
