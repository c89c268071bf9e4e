package tandem.window;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The nodes of a window that are not hidden.
final class InSight {
    private InSight() {}

    /// `node` and all below it that is visible, in the order of the scene.
    static Stream<Node> from(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> children = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(InSight::from)
                : Stream.empty();
        return Stream.concat(Stream.of(node), children);
    }
}
