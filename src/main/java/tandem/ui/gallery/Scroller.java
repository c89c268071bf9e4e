package tandem.ui.gallery;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// What a gallery is seen through, and the bar beside it where there is more than fits.
final class Scroller {
    private static final double SPACE = 4;

    private final Pane viewport = new Pane();
    private final Rectangle clip = new Rectangle();
    private final ScrollBar bar = new ScrollBar();

    /// @param scrolled is told when another part is to be seen
    Scroller(Runnable scrolled) {
        viewport.setManaged(false);
        clip.widthProperty().bind(viewport.widthProperty());
        clip.heightProperty().bind(viewport.heightProperty());
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.setManaged(false);
        bar.setVisible(false);
        bar.valueProperty().addListener((_, _, _) -> scrolled.run());
    }

    List<Node> parts() {
        return List.of(viewport, bar);
    }

    Pane viewport() {
        return viewport;
    }

    /// Follows the wheel over `gallery`, as far as there is something to see.
    void listenIn(Region gallery) {
        gallery.addEventHandler(ScrollEvent.SCROLL, event -> {
            if (bar.isVisible()) {
                to(bar.getValue() - event.getDeltaY());
                event.consume();
            }
        });
    }

    /// How wide the bar is with the space beside it.
    double barWidth() {
        return Math.ceil(bar.prefWidth(-1)) + SPACE;
    }

    /// How far it is scrolled, in whole px.
    double offset() {
        return bar.isVisible() ? Math.rint(bar.getValue()) : 0;
    }

    void layout(double width, double height, Grid grid) {
        double extent = grid.count() == 0 ? 0 : grid.extent();
        double beyond = Math.max(0, Math.ceil(extent - height));
        bar.setVisible(beyond >= 1);
        viewport.setClip(bar.isVisible() ? clip : null); // what is not clipped is drawn with less ado
        bar.setMax(beyond);
        bar.setVisibleAmount(extent > 0 ? beyond * height / extent : 0);
        bar.setUnitIncrement(grid.rowHeight());
        bar.setBlockIncrement(height);
        bar.setValue(Math.min(bar.getValue(), beyond));
        double barWidth = barWidth() - SPACE;
        viewport.resizeRelocate(0, 0, width, height);
        bar.resizeRelocate(width - barWidth, 0, barWidth, height);
    }

    /// Scrolls as little as brings a place into sight.
    void reveal(Rectangle2D place) {
        double least = place.getMaxY() - viewport.getHeight();
        to(Math.clamp(bar.getValue(), Math.min(least, place.getMinY()), place.getMinY()));
    }

    private void to(double offset) {
        bar.setValue(Math.clamp(offset, 0, bar.getMax()));
    }
}
