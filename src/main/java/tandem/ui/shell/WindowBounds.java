package tandem.ui.shell;

import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import tandem.ui.settings.Settings;

/// Where the window stands and how large it is: remembered, and brought back onto a screen that is there.
final class WindowBounds {
    static final double MIN_WIDTH = 760;
    static final double MIN_HEIGHT = 520;

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final String MAXIMIZED = "window.maximized";

    private WindowBounds() {}

    static void restore(Stage stage, Settings settings) {
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        double width = settings.number("window.width").orElse(WIDTH);
        double height = settings.number("window.height").orElse(HEIGHT);
        OptionalDouble x = settings.number("window.x");
        OptionalDouble y = settings.number("window.y");
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        Rectangle2D first = Screen.getPrimary().getVisualBounds();
        Rectangle2D wanted = x.isPresent() && y.isPresent()
                ? new Rectangle2D(x.getAsDouble(), y.getAsDouble(), positive(width), positive(height))
                : centred(positive(width), positive(height), first);
        Rectangle2D place = fit(wanted, screens, first);
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        stage.setMaximized(settings.flag(MAXIMIZED));
    }

    /// A maximized window keeps the bounds it had before.
    static void save(Stage stage, Settings settings) {
        settings.put(MAXIMIZED, stage.isMaximized());
        if (!stage.isMaximized() && !stage.isIconified()) {
            settings.put("window.x", stage.getX());
            settings.put("window.y", stage.getY());
            settings.put("window.width", stage.getWidth());
            settings.put("window.height", stage.getHeight());
        }
    }

    /// Moves and shrinks `wanted` so that all of it is on the screen it shares most with, or on the first.
    static Rectangle2D fit(Rectangle2D wanted, List<Rectangle2D> screens, Rectangle2D first) {
        Rectangle2D screen = first;
        double most = 0;
        for (Rectangle2D candidate : screens) {
            double shared = shared(wanted, candidate);
            if (shared > most) {
                most = shared;
                screen = candidate;
            }
        }
        double width = Math.min(Math.max(wanted.getWidth(), MIN_WIDTH), screen.getWidth());
        double height = Math.min(Math.max(wanted.getHeight(), MIN_HEIGHT), screen.getHeight());
        return new Rectangle2D(
                Math.clamp(wanted.getMinX(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(wanted.getMinY(), screen.getMinY(), screen.getMaxY() - height),
                width,
                height);
    }

    private static double shared(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }

    private static Rectangle2D centred(double width, double height, Rectangle2D screen) {
        return new Rectangle2D(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height);
    }

    private static double positive(double size) {
        return Math.max(1, size);
    }
}
