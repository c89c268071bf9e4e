package tandem.ui.shell;

import java.util.concurrent.Executor;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import tandem.ui.action.Action;
import tandem.ui.text.Texts;

/// A button that does an action, has its name and tells its key.
final class ActionButton extends Button {
    /// @param style the style class beside a button's own
    /// @param unhurried makes the tooltip
    ActionButton(Action action, String style, Texts texts, Executor unhurried) {
        setId(action.id());
        setText(name(action, texts));
        getStyleClass().add(style);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> action.fire());
        unhurried.execute(() -> tell(this, action, texts));
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

    /// Gives the button a tooltip with the action's name and key.
    static void tell(ButtonBase button, Action action, Texts texts) {
        String key = action.keys().getFirst().getDisplayText();
        button.setTooltip(new Tooltip(texts.say("tooltip", name(action, texts), key)));
    }
}
