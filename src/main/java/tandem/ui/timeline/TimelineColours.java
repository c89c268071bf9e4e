package tandem.ui.timeline;

import javafx.scene.Group;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// The theme's colours, for who draws points: nodes of no size, each of which has one of them as its background.
final class TimelineColours extends Group {
    private final Region card = swatch("card");
    private final Region ink = swatch("ink");
    private final Region line = swatch("line");
    private final Region still = swatch("still");
    private final Region plain = swatch("plain");
    private final Region threads = swatch("threads");
    private final Region loop = swatch("loop");

    /// @param onChange is called when a colour is another one
    TimelineColours(Runnable onChange) {
        setManaged(false);
        setMouseTransparent(true);
        getChildren().setAll(card, ink, line, still, plain, threads, loop);
        getChildren().forEach(each -> ((Region) each).backgroundProperty().subscribe(_ -> onChange.run()));
    }

    /// The colours as they are now.
    Colours now() {
        return new Colours(argb(card), argb(ink), argb(line), argb(still), argb(plain), argb(threads), argb(loop));
    }

    private static Region swatch(String name) {
        Region region = new Region();
        region.getStyleClass().add("timeline-" + name);
        return region;
    }

    private static int argb(Region swatch) {
        Background background = swatch.getBackground();
        boolean styled = background != null && !background.getFills().isEmpty();
        return styled && background.getFills().getFirst().getFill() instanceof Color colour ? argb(colour) : 0xff808080;
    }

    private static int argb(Color colour) {
        int red = (int) Math.round(colour.getRed() * 255);
        int green = (int) Math.round(colour.getGreen() * 255);
        int blue = (int) Math.round(colour.getBlue() * 255);
        return 0xff << 24 | red << 16 | green << 8 | blue;
    }
}
