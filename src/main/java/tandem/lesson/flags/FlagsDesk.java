package tandem.lesson.flags;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.stage.DirectoryChooser;
import tandem.ui.node.Space;
import tandem.ui.text.Texts;

/// The line below the panes: the server's address, the folder for the flags, and whether the guests are listed.
final class FlagsDesk extends HBox {
    private final FlagsModel model;
    private final Texts texts;

    /// @param opener shows a folder as the system does that
    FlagsDesk(FlagsModel model, Consumer<URI> opener, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("flags-desk");
        getChildren().addAll(caption("server"), address(), copy(), new Space());
        getChildren().addAll(caption("folder"), folder(), choose(), open(opener), new Space(), elsewhere());
    }

    private Label caption(String key) {
        Label caption = new Label(texts.get(key));
        caption.getStyleClass().add("caption");
        caption.setMinWidth(USE_PREF_SIZE);
        return caption;
    }

    private static <B extends ButtonBase> B quiet(B button, String id) {
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Label address() {
        Label address = new Label();
        address.setId("address");
        address.getStyleClass().add("mono");
        address.setMinWidth(USE_PREF_SIZE);
        address.textProperty().bind(model.guests().address());
        return address;
    }

    private Button copy() {
        Button copy = quiet(new Button(texts.get("server.copy")), "copy");
        ObservableValue<String> base = model.guests().address();
        copy.disableProperty().bind(base.map(String::isEmpty));
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(base.getValue());
            Clipboard.getSystemClipboard().setContent(content);
        });
        return copy;
    }

    private Label folder() {
        Label folder = new Label();
        folder.setId("folder");
        folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Texts words = texts; // the model keeps what it is mapped by, and so must not be given this view
        folder.textProperty()
                .bind(model.dials()
                        .observe(FlagsDials.FOLDER)
                        .map(typed -> typed.isEmpty() ? words.get("folder.nowhere") : typed));
        return folder;
    }

    private Button choose() {
        Button choose = quiet(new Button(texts.get("folder.choose")), "choose");
        choose.disableProperty().bind(model.running());
        choose.setOnAction(_ -> {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(texts.get("folder.choose"));
            model.saving().near().map(Path::toFile).ifPresent(chooser::setInitialDirectory);
            var chosen = chooser.showDialog(getScene().getWindow());
            if (chosen != null) {
                model.dials().set(FlagsDials.FOLDER, chosen.toString());
            }
        });
        return choose;
    }

    private Button open(Consumer<URI> opener) {
        Button open = quiet(new Button(texts.get("folder.open")), "open");
        Saving saving = model.saving(); // the model keeps what it is mapped by, and so must not be given this view
        ObservableValue<Boolean> somewhere = model.dials()
                .observe(FlagsDials.FOLDER)
                .map(_ -> saving.chosen().isSomewhere());
        open.visibleProperty().bind(somewhere);
        open.managedProperty().bind(somewhere);
        open.setOnAction(_ -> opener.accept(model.saving().path().toUri()));
        return open;
    }

    private ToggleButton elsewhere() {
        ToggleButton elsewhere = quiet(new ToggleButton(), "elsewhere");
        Texts words = texts;
        elsewhere.textProperty().bind(model.guests().count().map(count -> words.say("elsewhere", count)));
        elsewhere.selectedProperty().bindBidirectional(model.guests().listed());
        return elsewhere;
    }
}
