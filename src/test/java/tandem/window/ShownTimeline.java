package tandem.window;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// What the timeline of a room shows, and what the mouse does there.
final class ShownTimeline {
    /// As wide as the names' column is.
    static final double COLUMN = 160;

    private final Room room;
    private final Node body;

    ShownTimeline(Room room) {
        this.room = room;
        this.body = room.window().node("timeline-body");
    }

    /// A room with a short run of spinners, its timeline unfolded.
    static Room unfolded(Path home) {
        Room room = Room.open(home, "spinners", "slow = 0.5", "every = 50");
        room.press("timeline-fold");
        return room;
    }

    /// Runs, and waits for the last look at the recording.
    void runToItsEnd() {
        room.run();
        Window.await(() -> body.lookupAll(".timeline-numbers").stream()
                .allMatch(label -> ((Label) label).getText().startsWith("lanes in flight 0 ")));
    }

    /// The texts in sight, from the top.
    List<String> lanes() {
        return texts(Label::getLayoutY, ".timeline-part", ".timeline-lane", ".timeline-numbers");
    }

    /// The times below the axis, from the left.
    List<String> ticks() {
        return texts(Label::getLayoutX, ".timeline-tick");
    }

    private List<String> texts(ToDoubleFunction<Label> order, String... selectors) {
        return laidOut(() -> labels(selectors)
                .sorted(Comparator.comparingDouble(order))
                .map(Label::getText)
                .toList());
    }

    /// Those that can be seen.
    private Stream<Label> labels(String... selectors) {
        return Arrays.stream(selectors)
                .flatMap(each -> body.lookupAll(each).stream())
                .map(Label.class::cast)
                .filter(label -> label.isVisible() && !label.getText().isEmpty());
    }

    private <T> T laidOut(Supplier<T> what) {
        return room.window().ask(() -> {
            room.window().scene().getRoot().layout();
            return what.get();
        });
    }

    /// What is told of the place that is asked about.
    String told() {
        return laidOut(() -> ((Label) room.window().node("timeline-told")).getText());
    }

    /// Whether not all is in sight.
    boolean isNear() {
        return room.window().node("timeline-fit").isVisible();
    }

    /// Points at the lane of this name, the first or the second of them, at a share of the width.
    void point(String lane, int which, double share) {
        Label name = laidOut(() -> labels(".timeline-lane")
                .filter(label -> label.getText().equals(lane))
                .sorted(Comparator.comparingDouble(Label::getLayoutY))
                .toList()
                .get(which));
        fire(Mouse.at(body, MouseEvent.MOUSE_MOVED, x(share), name.getLayoutY() + name.getHeight() / 2));
    }

    /// Where the middle of each tick's time is, in px from the left; of those in the middle, which stand where they
    /// belong.
    Map<String, Double> places() {
        return room.window()
                .ask(() -> body.lookupAll(".timeline-tick").stream()
                        .map(Label.class::cast)
                        .filter(Label::isVisible)
                        .filter(tick -> tick.getLayoutX() > 0
                                && tick.getBoundsInParent().getMaxX() < width() - 1)
                        .collect(Collectors.toMap(Label::getText, tick -> tick.getLayoutX() + tick.getWidth() / 2)));
    }

    /// The width of the time in sight, in px.
    double width() {
        return body.getLayoutBounds().getWidth() - COLUMN;
    }

    /// Drags from one share of the width to another.
    void drag(double from, double to) {
        fire(Mouse.pressing(body, MouseEvent.MOUSE_PRESSED, x(from), 40));
        fire(Mouse.pressing(body, MouseEvent.MOUSE_DRAGGED, x(to), 40));
        fire(Mouse.pressing(body, MouseEvent.MOUSE_RELEASED, x(to), 40));
    }

    private double x(double share) {
        return COLUMN + share * width();
    }

    /// @param up in px; a notch of a wheel is 40
    void scroll(double up) {
        Point2D at = body.localToScene(300, 40);
        fire(new ScrollEvent(
                ScrollEvent.SCROLL,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                up,
                0,
                up,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null));
    }

    private void fire(Event event) {
        room.window().ask(() -> {
            Event.fireEvent(body, event);
            return true;
        });
    }
}
