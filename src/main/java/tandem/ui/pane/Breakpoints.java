package tandem.ui.pane;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The sizes of the window at which the page is laid out differently. They hold for the base size of text and
/// grow with it. The window's root carries them as the pseudo-classes `narrow`, `tight` and `short`, for layouts and
/// style sheets alike.
public final class Breakpoints {
    private static final double BASE_SIZE = 14;
    private static final double NARROW_BELOW = 1100;
    private static final double TIGHT_BELOW = 1280;
    private static final double SHORT_BELOW = 600;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");
    private static final double GAP = 16;
    private static final double TIGHT_GAP = 12;

    private Breakpoints() {}

    /// Marks the window's root, as wide and high as it is, with text of `size` px.
    public static void mark(Region root, double size) {
        double width = root.getWidth() * BASE_SIZE / size;
        double height = root.getHeight() * BASE_SIZE / size;
        root.pseudoClassStateChanged(NARROW, width < NARROW_BELOW);
        root.pseudoClassStateChanged(TIGHT, width < TIGHT_BELOW);
        root.pseudoClassStateChanged(SHORT, height > 0 && height < SHORT_BELOW);
    }

    /// Whether the node's window is narrow: the list of lessons is numbers only, the control bar wraps, number
    /// strips take two rows.
    public static boolean narrow(Node node) {
        return is(NARROW, node);
    }

    /// Whether the node's window is short: code and timeline take turns.
    public static boolean isShort(Node node) {
        return is(SHORT, node);
    }

    /// How far cards stand apart in the node's window, in px.
    public static double gap(Node node) {
        return is(TIGHT, node) ? TIGHT_GAP : GAP;
    }

    private static boolean is(PseudoClass size, Node node) {
        return node.getScene() != null
                && node.getScene().getRoot().getPseudoClassStates().contains(size);
    }
}
