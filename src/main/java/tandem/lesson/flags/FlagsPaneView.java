package tandem.lesson.flags;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import tandem.ui.code.CodePane;
import tandem.ui.gallery.Gallery;
import tandem.ui.gallery.TileSizing;
import tandem.ui.lesson.ChoiceDial;
import tandem.ui.pane.Fxml;
import tandem.ui.pane.NumberCell;
import tandem.ui.pane.PaneFrame;
import tandem.ui.pane.ShareBar;
import tandem.ui.text.Sentence;
import tandem.ui.text.Texts;

/// The controller of one pane's FXML: puts the pane's picture into words, and each flag on a tile.
@SuppressWarnings("NullAway.Init") // the fields are filled by the FXML loader
public final class FlagsPaneView {
    private final FlagsPane pane;
    private final ReadOnlyObjectProperty<FlagsPicture> picture;
    private final Texts texts;

    @FXML
    private PaneFrame frame;

    @FXML
    private Gallery gallery;

    @FXML
    private ShareBar bar;

    @FXML
    private NumberCell done;

    @FXML
    private Label foreign;

    @FXML
    private Label caption;

    @FXML
    private NumberCell notFound;

    @FXML
    private NumberCell errors;

    @FXML
    private NumberCell cancelled;

    @FXML
    private NumberCell waiting;

    @FXML
    private NumberCell elapsed;

    @FXML
    private NumberCell best;

    private FlagsPaneView(FlagsPane pane, Texts texts) {
        this.pane = pane;
        this.picture = pane.picture();
        this.texts = texts;
    }

    /// Builds the view of a pane, whose model is chosen by `dial`.
    static Parent of(FlagsModel model, FlagsPane pane, ChoiceDial dial, Texts texts) {
        FlagsPaneView view = new FlagsPaneView(pane, texts);
        Parent root = Fxml.load(FlagsPaneView.class, "FlagsPane.fxml", texts, view);
        view.frame.choose(model.dials(), dial, texts);
        view.frame.lockedProperty().bind(model.running());
        view.frame.setFoot(new CodePane(
                pane.code(),
                model.context(),
                "code-" + dial.id(),
                texts.language(),
                () -> model.project(model.dials().model(dial))));
        view.gallery
                .sizingProperty()
                .bind(model.dials().observe(FlagsDials.TILES).map(FlagsPaneView::sizing));
        return root;
    }

    @FXML
    private void initialize() {
        gallery.show(pane.board(), texts.language());
        frame.noteProperty().bind(said(FlagsPicture::note));
        done.valueProperty().bind(said(FlagsPicture::done));
        caption.textProperty().bind(said(FlagsPicture::caption));
        foreign.textProperty().bind(said(FlagsPicture::foreign));
        ObservableValue<Boolean> isForeign =
                picture.map(FlagsPicture::foreign).map(host -> !host.equals(Sentence.NONE));
        foreign.visibleProperty().bind(isForeign);
        foreign.managedProperty().bind(isForeign);
        notFound.valueProperty().bind(said(FlagsPicture::notFound));
        errors.valueProperty().bind(said(FlagsPicture::errors));
        cancelled.valueProperty().bind(said(FlagsPicture::cancelled));
        waiting.labelProperty().bind(said(FlagsPicture::left));
        waiting.valueProperty().bind(said(FlagsPicture::waiting));
        elapsed.valueProperty().bind(said(FlagsPicture::elapsed));
        best.valueProperty().bind(said(FlagsPicture::best));
        ObservableValue<FlagsPicture.Shares> shares = picture.map(FlagsPicture::shares);
        bar.doneProperty().bind(shares.map(FlagsPicture.Shares::done));
        bar.notFoundProperty().bind(shares.map(FlagsPicture.Shares::notFound));
        bar.errorsProperty().bind(shares.map(FlagsPicture.Shares::errors));
        bar.cancelledProperty().bind(shares.map(FlagsPicture.Shares::cancelled));
    }

    private static TileSizing sizing(String option) {
        return option.equals(FlagsDials.NAMES) ? TileSizing.WITH_NAMES : TileSizing.ALL_IN_SIGHT;
    }

    private ObservableValue<String> said(Function<FlagsPicture, Sentence> part) {
        return picture.map(part).map(texts.saying());
    }
}
