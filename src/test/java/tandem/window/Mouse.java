package tandem.window;

import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What a mouse does that presses no button.
final class Mouse {
    private Mouse() {}

    /// It is at a place of `node`, in the node's own px.
    static MouseEvent at(Node node, EventType<MouseEvent> what, double x, double y) {
        Point2D at = node.localToScene(x, y);
        return new MouseEvent(
                what,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                null);
    }
}
