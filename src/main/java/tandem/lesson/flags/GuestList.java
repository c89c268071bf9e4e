package tandem.lesson.flags;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import tandem.ui.text.Texts;

/// Who else asks for flags, if that is unfolded.
final class GuestList extends ListView<Guest> {
    GuestList(Guests guests, Texts texts) {
        setId("guests");
        getStyleClass().add("card");
        setAccessibleText(texts.get("guests"));
        setItems(guests.requests());
        setCellFactory(_ -> new GuestCell(texts));
        setFocusTraversable(true);
        visibleProperty().bind(guests.listed());
        managedProperty().bind(guests.listed());
        Label none = new Label(texts.get("elsewhere.none"));
        none.setWrapText(true);
        setPlaceholder(none);
    }
}
