package tandem.ui.action;

import javafx.scene.input.KeyEvent;

/// What keys have in common, whoever takes them.
public final class Keys {
    private Keys() {}

    /// Whether a key is pressed together with Ctrl, Alt or Command: it is meant as a command then, and neither writes,
    /// nor turns, nor moves what has the focus.
    public static boolean isCommand(KeyEvent event) {
        return event.isControlDown() || event.isAltDown() || event.isMetaDown();
    }
}
