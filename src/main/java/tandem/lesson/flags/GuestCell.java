package tandem.lesson.flags;

import javafx.scene.control.ListCell;
import tandem.ui.text.Texts;

/// One request from outside, in a line.
final class GuestCell extends ListCell<Guest> {
    private final Texts texts;

    GuestCell(Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("guest", "mono");
    }

    @Override
    protected void updateItem(Guest guest, boolean empty) {
        super.updateItem(guest, empty);
        setText(
                empty || guest == null
                        ? ""
                        : "%s   %s   %s   %s"
                                .formatted(
                                        guest.what(), texts.say(guest.end()), texts.say(guest.took()), guest.agent()));
    }
}
