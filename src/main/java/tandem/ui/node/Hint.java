package tandem.ui.node;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// What a node says when the pointer rests on it, and to a screen reader. Its tooltip is made when the pointer first
/// comes: each of JavaFX's is a scene of its own, and a page has dozens that nobody looks at.
public final class Hint {
    private final Node node;
    private @Nullable Tooltip tooltip;
    private String text = "";

    /// Says nothing yet.
    public Hint(Node node) {
        this.node = node;
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> enter());
    }

    /// Has `node` say `text`.
    public static void on(Node node, String text) {
        new Hint(node).say(text);
    }

    /// Has it say this from now on; nothing, if it is empty.
    public void say(String now) {
        text = now;
        node.setAccessibleHelp(now.isEmpty() ? null : now);
        if (tooltip != null) {
            show(tooltip);
        }
    }

    private void enter() {
        if (tooltip == null) {
            tooltip = new Tooltip();
            show(tooltip);
        }
    }

    private void show(Tooltip shown) {
        shown.setText(text);
        if (text.isEmpty()) {
            Tooltip.uninstall(node, shown);
        } else {
            Tooltip.install(node, shown);
        }
    }
}
