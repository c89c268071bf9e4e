package tandem.lesson.flags;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tandem.ui.code.CodePane;
import tandem.ui.gallery.Gallery;
import tandem.ui.gallery.TileSizing;
import tandem.ui.lesson.ChoiceDial;
import tandem.ui.pane.NumberCell;
import tandem.ui.pane.PaneFrame;
import tandem.ui.pane.PaneWords;
import tandem.ui.pane.ShareBar;
import tandem.ui.text.Sentence;
import tandem.ui.text.Texts;

/// One pane: puts the pane's picture into words, and each flag on a tile.
final class FlagsPaneView {
    private static final double WIDER = 1.4;

    private final ReadOnlyObjectProperty<FlagsPicture> picture;
    private final PaneWords<FlagsPicture> words;

    private FlagsPaneView(FlagsPane pane, Executor unhurried, Texts texts) {
        this.picture = pane.picture();
        this.words = new PaneWords<>(picture, texts, unhurried);
    }

    /// Builds the view of a pane, whose model is chosen by `dial`.
    static Parent of(FlagsModel model, FlagsPane pane, ChoiceDial dial, Texts texts) {
        Gallery gallery = new Gallery();
        gallery.setId("gallery-" + dial.id());
        gallery.show(pane.board(), texts.language());
        gallery.sizingProperty().bind(model.dials().observe(FlagsDials.TILES).map(FlagsPaneView::sizing));
        PaneFrame frame = new FlagsPaneView(pane, model.context().unhurried(), texts).frame(gallery);
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

    private PaneFrame frame(Gallery gallery) {
        NumberCell waiting = words.cell("waiting", FlagsPicture::waiting);
        waiting.labelProperty().bind(words.said(FlagsPicture::left));
        PaneFrame frame = new PaneFrame(
                stage(gallery),
                words.cell("done", FlagsPicture::done),
                words.cell("not-found", FlagsPicture::notFound),
                words.cell("errors", FlagsPicture::errors),
                words.cell("cancelled", FlagsPicture::cancelled),
                waiting,
                words.cell("elapsed", WIDER, FlagsPicture::elapsed),
                words.cell("best", WIDER, FlagsPicture::best));
        frame.getStyleClass().add("flags-pane");
        frame.noteProperty().bind(words.said(FlagsPicture::note));
        return frame;
    }

    private VBox stage(Gallery gallery) {
        Label foreign = new Label();
        foreign.setId("foreign");
        foreign.getStyleClass().add("flags-foreign");
        foreign.textProperty().bind(words.said(FlagsPicture::foreign));
        ObservableValue<Boolean> isForeign =
                picture.map(FlagsPicture::foreign).map(host -> !host.equals(Sentence.NONE));
        foreign.visibleProperty().bind(isForeign);
        foreign.managedProperty().bind(isForeign);
        VBox.setVgrow(gallery, Priority.ALWAYS);
        Label caption = new Label();
        caption.setId("caption");
        caption.getStyleClass().addAll("caption", "flags-caption");
        caption.textProperty().bind(words.said(FlagsPicture::caption));
        VBox stage = new VBox(foreign, gallery, shareBar(), caption);
        stage.getStyleClass().add("flags-stage");
        return stage;
    }

    private ShareBar shareBar() {
        ShareBar bar = new ShareBar();
        bar.setId("bar");
        ObservableValue<FlagsPicture.Shares> shares = picture.map(FlagsPicture::shares);
        bar.doneProperty().bind(shares.map(FlagsPicture.Shares::done));
        bar.notFoundProperty().bind(shares.map(FlagsPicture.Shares::notFound));
        bar.errorsProperty().bind(shares.map(FlagsPicture.Shares::errors));
        bar.cancelledProperty().bind(shares.map(FlagsPicture.Shares::cancelled));
        return bar;
    }

    private static TileSizing sizing(String option) {
        return option.equals(FlagsDials.NAMES) ? TileSizing.WITH_NAMES : TileSizing.ALL_IN_SIGHT;
    }
}
