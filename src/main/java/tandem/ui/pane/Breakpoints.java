package tandem.ui.pane;

import javafx.css.PseudoClass;
import javafx.scene.Node;

/// The widths of the window at which the page is laid out differently. They hold for the base size of text and
/// grow with it. The window's root carries them as the pseudo-classes `narrow` and `tight`, for layouts and
/// style sheets alike.
public final class Breakpoints {
    private static final double BASE_SIZE = 14;
    private static final double NARROW_BELOW = 1100;
    private static final double TIGHT_BELOW = 1280;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final double GAP = 16;
    private static final double TIGHT_GAP = 12;

    private Breakpoints() {}

    /// Marks the window's root, `width` px wide, with text of `size` px.
    public static void mark(Node root, double width, double size) {
        double atBaseSize = width * BASE_SIZE / size;
        root.pseudoClassStateChanged(NARROW, atBaseSize < NARROW_BELOW);
        root.pseudoClassStateChanged(TIGHT, atBaseSize < TIGHT_BELOW);
    }

    /// Whether the node's window is narrow: the list of lessons is numbers only, the control bar wraps, number
    /// strips take two rows.
    public static boolean narrow(Node node) {
        return is(NARROW, node);
    }

    /// How far cards stand apart in the node's window, in px.
    public static double gap(Node node) {
        return is(TIGHT, node) ? TIGHT_GAP : GAP;
    }

    private static boolean is(PseudoClass width, Node node) {
        return node.getScene() != null
                && node.getScene().getRoot().getPseudoClassStates().contains(width);
    }
}
