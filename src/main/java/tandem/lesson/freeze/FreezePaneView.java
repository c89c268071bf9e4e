package tandem.lesson.freeze;

import java.util.concurrent.Executor;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tandem.run.Model;
import tandem.ui.code.CodePane;
import tandem.ui.gallery.Gallery;
import tandem.ui.node.Space;
import tandem.ui.pane.PaneFrame;
import tandem.ui.pane.PaneWords;
import tandem.ui.text.Texts;

/// One pane: puts the pane's picture into words, each flag on a tile, and each frame on a strip.
final class FreezePaneView {
    private static final double GALLERY_MIN = 84;

    private final FreezePane pane;
    private final Texts texts;
    private final PaneWords<FreezePicture> words;

    private FreezePaneView(FreezePane pane, Executor unhurried, Texts texts) {
        this.pane = pane;
        this.texts = texts;
        this.words = new PaneWords<>(pane.picture(), texts, unhurried);
    }

    /// Builds the view of the left pane.
    static Parent blocking(FreezeModel model, Texts texts) {
        PaneFrame frame = of(model, model.blocking(), "blocking", texts);
        frame.noteProperty().set(texts.get("note.blocking"));
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
        PaneFrame frame = new FreezePaneView(pane, model.context().unhurried(), texts).frame(way);
        frame.setId(way);
        frame.head(Model.WINDOW, texts.get("pane." + way));
        CodePane.below(frame, pane.code(), model.context(), "code-" + way, texts.language(), pane::project);
        return frame;
    }

    private PaneFrame frame(String way) {
        return new PaneFrame(
                stage(way),
                words.cell("done", FreezePicture::done),
                words.cell("elapsed", FreezePicture::elapsed),
                words.cell("best", FreezePicture::best),
                words.cell("gap", FreezePicture::gap));
    }

    private VBox stage(String way) {
        Gallery gallery = new Gallery();
        gallery.setId("gallery-" + way);
        gallery.setMinHeight(GALLERY_MIN);
        gallery.show(pane.board(), texts.language());
        VBox.setVgrow(gallery, Priority.ALWAYS);
        FrameStripView strip = new FrameStripView();
        strip.setId("strip");
        strip.show(pane.picture().map(FreezePicture::strip), texts);
        VBox stage = new VBox(gallery, stripHead(), strip);
        stage.getStyleClass().add("freeze-stage");
        return stage;
    }

    private HBox stripHead() {
        Label name = new Label(texts.get("strip"));
        name.getStyleClass().add("caption");
        Label occupancy = new Label();
        occupancy.setId("occupancy");
        occupancy.getStyleClass().add("caption");
        occupancy.textProperty().bind(words.said(FreezePicture::occupancy));
        HBox head = new HBox(name, new Space(), occupancy);
        head.getStyleClass().add("freeze-strip-head");
        return head;
    }
}
