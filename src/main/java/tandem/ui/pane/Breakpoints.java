package tandem.ui.pane;

import javafx.scene.Node;
import javafx.scene.Scene;

/// The widths of the window at which the page is laid out differently, in px.
public final class Breakpoints {
    /// Below it: the list of lessons is numbers only, the control bar wraps, number strips take two rows.
    public static final double NARROW = 1100;

    private static final double SPACIOUS = 1280;
    private static final double GAP = 16;
    private static final double TIGHT_GAP = 12;

    private Breakpoints() {}

    /// Whether the node's window is narrow; false while it is in none.
    public static boolean narrow(Node node) {
        Scene scene = node.getScene();
        return scene != null && scene.getWidth() < NARROW;
    }

    /// How far cards stand apart.
    public static double gap(double windowWidth) {
        return windowWidth < SPACIOUS ? TIGHT_GAP : GAP;
    }
}
