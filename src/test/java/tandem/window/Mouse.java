package tandem.window;

import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What a mouse does.
final class Mouse {
    private Mouse() {}

    /// It is at a place of `node`, in the node's own px, and presses no button.
    static MouseEvent at(Node node, EventType<MouseEvent> what, double x, double y) {
        return at(node, what, MouseButton.NONE, x, y);
    }

    /// It presses its first button there.
    static MouseEvent pressing(Node node, EventType<MouseEvent> what, double x, double y) {
        return at(node, what, MouseButton.PRIMARY, x, y);
    }

    private static MouseEvent at(Node node, EventType<MouseEvent> what, MouseButton button, double x, double y) {
        Point2D at = node.localToScene(x, y);
        return new MouseEvent(
                what, at.getX(), at.getY(), at.getX(), at.getY(), button, 0, false, false, false, false, false, false,
                false, false, false, false, null);
    }
}
