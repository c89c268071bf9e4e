package tandem.lesson.flags;

import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tandem.ui.node.Styles;
import tandem.ui.pane.SideBySide;
import tandem.ui.text.Texts;

/// The lesson's page: the two panes, and below them where the flags go and who else asks for them.
final class FlagsView extends VBox {
    FlagsView(FlagsModel model, Consumer<URI> opener, Texts texts) {
        getStyleClass().add("flags");
        Styles.add(this, FlagsView.class, "flags.css");
        SideBySide panes = new SideBySide(
                FlagsPaneView.of(model, model.left(), FlagsDials.LEFT, texts),
                FlagsPaneView.of(model, model.right(), FlagsDials.RIGHT, texts));
        VBox.setVgrow(panes, Priority.ALWAYS);
        GuestList guests = new GuestList(model.guests(), texts);
        getChildren().addAll(panes, new FlagsDesk(model, opener, texts), guests);
    }
}
