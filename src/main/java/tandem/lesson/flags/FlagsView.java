package tandem.lesson.flags;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.DirectoryChooser;
import tandem.ui.pane.SideBySide;
import tandem.ui.text.Texts;

/// The controller of the lesson's FXML: the two panes, and below them where the flags go and who else asks for them.
@SuppressWarnings("NullAway.Init") // the fields are filled by the FXML loader
public final class FlagsView {
    private final FlagsModel model;
    private final Consumer<URI> opener;
    private final Texts texts;

    @FXML
    private SideBySide panes;

    @FXML
    private Label address;

    @FXML
    private Button copy;

    @FXML
    private Button choose;

    @FXML
    private Label folder;

    @FXML
    private Button open;

    @FXML
    private ToggleButton elsewhere;

    @FXML
    private ListView<Guest> guests;

    FlagsView(FlagsModel model, Consumer<URI> opener, Texts texts) {
        this.model = model;
        this.opener = opener;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        panes.getChildren()
                .addAll(
                        FlagsPaneView.of(model, model.left(), FlagsDials.LEFT, texts),
                        FlagsPaneView.of(model, model.right(), FlagsDials.RIGHT, texts));
        showServer();
        showFolder();
        showGuests();
    }

    private void showServer() {
        ObservableValue<String> base = model.guests().address();
        address.textProperty().bind(base);
        copy.disableProperty().bind(base.map(String::isEmpty));
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(base.getValue());
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void showFolder() {
        Saving saving = model.saving(); // the model keeps what it is mapped by, and so must not be given this view
        Texts words = texts;
        ObservableValue<String> typed = model.dials().observe(FlagsDials.FOLDER);
        ObservableValue<Boolean> somewhere = typed.map(_ -> saving.chosen().isSomewhere());
        folder.textProperty().bind(typed.map(text -> text.isEmpty() ? words.get("folder.nowhere") : text));
        choose.disableProperty().bind(model.running());
        choose.setOnAction(_ -> choose());
        open.visibleProperty().bind(somewhere);
        open.managedProperty().bind(somewhere);
        open.setOnAction(_ -> opener.accept(model.saving().path().toUri()));
    }

    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("folder.choose"));
        model.saving().near().map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        var chosen = chooser.showDialog(choose.getScene().getWindow());
        if (chosen != null) {
            model.dials().set(FlagsDials.FOLDER, chosen.toString());
        }
    }

    private void showGuests() {
        Texts words = texts;
        elsewhere.textProperty().bind(model.guests().count().map(count -> words.say("elsewhere", count)));
        guests.setItems(model.guests().requests());
        guests.setCellFactory(_ -> new GuestCell(texts));
        guests.setFocusTraversable(true);
        elsewhere.selectedProperty().bindBidirectional(model.guests().listed());
        guests.visibleProperty().bind(elsewhere.selectedProperty());
        guests.managedProperty().bind(elsewhere.selectedProperty());
        Label none = new Label(texts.get("elsewhere.none"));
        none.setWrapText(true);
        guests.setPlaceholder(none);
    }
}
