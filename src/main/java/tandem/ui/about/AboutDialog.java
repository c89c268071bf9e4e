package tandem.ui.about;

import java.util.List;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import tandem.ui.settings.Places;
import tandem.ui.text.Texts;

/// What Tandem is, its version, the parts it is made of with their licences, and where it keeps things.
public final class AboutDialog {
    private AboutDialog() {}

    /// Shows it in front of `owner` and returns at once; Esc and its button close it.
    public static void show(Stage owner, Texts texts, Places places) {
        List<Part> parts = Part.all();
        Part tandem = parts.getFirst();
        Label name = new Label(tandem.name() + " " + tandem.version());
        name.getStyleClass().add("heading");
        Label what = new Label(texts.get("what"));
        what.setWrapText(true);
        VBox content = new VBox(name, what, table(parts, texts), kept(texts, places));
        content.getStyleClass().add("about");

        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("title"));
        DialogPane pane = dialog.getDialogPane();
        pane.setId("about-dialog");
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        pane.setContent(content);
        pane.getButtonTypes().setAll(new ButtonType(texts.get("close"), ButtonData.CANCEL_CLOSE));
        dialog.show();
    }

    private static GridPane table(List<Part> parts, Texts texts) {
        GridPane table = new GridPane();
        table.getStyleClass().add("parts");
        table.addRow(0, caption(texts.get("part")), caption(texts.get("version")), caption(texts.get("licence")));
        for (Part part : parts) {
            table.addRow(
                    table.getRowCount(), new Label(part.name()), new Label(part.version()), new Label(part.licence()));
        }
        return table;
    }

    private static Label kept(Texts texts, Places places) {
        Label label = caption(texts.say("kept", places.config(), places.state()));
        label.setWrapText(true);
        return label;
    }

    private static Label caption(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("caption");
        return label;
    }
}
