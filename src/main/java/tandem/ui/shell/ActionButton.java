package tandem.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;
import tandem.ui.action.Action;
import tandem.ui.node.Hint;
import tandem.ui.text.Texts;

/// A button that does an action, has its name and tells its key.
final class ActionButton extends Button {
    /// @param style the style class beside a button's own
    ActionButton(Action action, String style, Texts texts) {
        setId(action.id());
        setText(name(action, texts));
        getStyleClass().add(style);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> action.fire());
        tell(this, action, texts);
    }

    /// With the action's icon, as `buttons.css` draws it.
    ActionButton withIcon() {
        setGraphic(icon(getId()));
        return this;
    }

    static Region icon(String id) {
        Region icon = new Region();
        icon.getStyleClass().addAll("icon", "icon-" + id);
        return icon;
    }

    static String name(Action action, Texts texts) {
        return texts.get("action." + action.id());
    }

    /// Has the button say the action's name and key.
    static void tell(ButtonBase button, Action action, Texts texts) {
        String key = action.keys().getFirst().getDisplayText();
        Hint.on(button, texts.say("tooltip", name(action, texts), key));
    }
}
