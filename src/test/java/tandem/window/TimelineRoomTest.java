package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.run.Model;

/// The timeline below the panes, through the real window.
class TimelineRoomTest {
    private static final String[] SHORT = {"slow = 0.5", "every = 50"};

    @TempDir
    Path home;

    @Test
    void itIsFoldedAtFirstAndStaysAsItWasLeft() {
        try (Room room = Room.open(home, "spinners", SHORT)) {
            assertThat(room.window().node("timeline-body").isVisible()).isFalse();
            room.press("timeline-fold");
            assertThat(room.window().node("timeline-body").isVisible()).isTrue();
        }
        try (Room room = Room.openAtOnce(home)) {
            room.awaitReady();
            assertThat(room.window().node("timeline-body").isVisible()).isTrue();
        }
    }

    @Test
    void eachThreadAndTaskHasItsLaneBelowItsModelAndItsNumbers() {
        try (Room room = unfolded()) {
            runToItsEnd(room);

            assertThat(shown(room))
                    .containsSubsequence(
                            "Platform threads", "supervisor", "spinner", "Event loop", "supervisor", "spinner");
            assertThat(shown(room))
                    .filteredOn(text -> text.startsWith("lanes in flight"))
                    .hasSize(2)
                    .allSatisfy(text -> assertThat(text).startsWith("lanes in flight 0 (peak 2) · running 0 (peak"));
        }
    }

    @Test
    void nothingIsCutOff() {
        try (Room room = unfolded()) {
            for (Model model : Model.choices()) {
                room.choose(0, model);
                runToItsEnd(room);
                Node body = room.window().node("timeline-body");
                assertThat(room.window()
                                .ask(() -> body.lookupAll(".label").stream()
                                        .map(Label.class::cast)
                                        .filter(label ->
                                                label.isVisible() && label.getWidth() < label.prefWidth(-1) - 1)
                                        .map(Label::getText)
                                        .toList()))
                        .as("%s", model)
                        .isEmpty();
            }
        }
    }

    @Test
    void whatIsPointedAtIsTold() {
        try (Room room = unfolded()) {
            runToItsEnd(room);

            point(room, "supervisor", 0, 0.35);
            assertThat(told(room)).matches("supervisor · blocked for \\d+ ms · waits for sleep · SlowWork.java:\\d+");
            point(room, "supervisor", 1, 0.35);
            assertThat(told(room))
                    .matches("supervisor · suspended for \\d+ ms · waits for sleep 500 ms · AsyncSpinner.java:\\d+");
            point(room, "spinner", 1, 0.99);
            assertThat(told(room)).startsWith("spinner");
        }
    }

    @Test
    void theKeyboardChoosesALaneAndTellsOfIt() {
        try (Room room = unfolded()) {
            runToItsEnd(room);
            room.window().focus("timeline-body");
            room.window().key(KeyCode.DOWN);
            assertThat(told(room)).startsWith("supervisor · ");
            room.window().key(KeyCode.DOWN);
            assertThat(told(room)).startsWith("spinner · ");
            room.window().key(KeyCode.UP);
            assertThat(told(room)).startsWith("supervisor · ");
        }
    }

    @Test
    void onceZoomedInItStaysUntilAllIsWanted() {
        try (Room room = unfolded()) {
            runToItsEnd(room);
            Node body = room.window().node("timeline-body");
            List<String> whole = ticks(room);
            assertThat(fit(room).isVisible()).isFalse();

            room.window().focus("timeline-body");
            room.window().key(KeyCode.PLUS);
            room.window().key(KeyCode.PLUS);
            List<String> near = ticks(room);
            assertThat(near).isNotEqualTo(whole);
            assertThat(fit(room).isVisible()).isTrue();

            room.window().key(KeyCode.RIGHT);
            assertThat(ticks(room)).isNotEqualTo(near);

            room.press("timeline-fit");
            assertThat(ticks(room)).isEqualTo(whole);

            fire(room, body, scroll(body, 40));
            assertThat(fit(room).isVisible()).isTrue();
            room.window().key(KeyCode.HOME);
            assertThat(ticks(room)).isEqualTo(whole);
        }
    }

    @Test
    void itIsEmptyWhenTheDialsNoLongerDescribeIt() {
        try (Room room = unfolded()) {
            runToItsEnd(room);
            room.choose(0, Model.ONE_BY_ONE);

            assertThat(shown(room)).doesNotContain("supervisor");
        }
    }

    @Test
    void anotherLanguageShowsTheSameLanes() {
        try (Room room = unfolded()) {
            runToItsEnd(room);
            room.window().act("language");

            assertThat(shown(room)).containsSubsequence("플랫폼 스레드", "supervisor", "spinner", "이벤트 루프");
        }
    }

    /// Runs, and waits for the last look at the recording.
    private static void runToItsEnd(Room room) {
        room.run();
        Window.await(() -> room.window().node("timeline-body").lookupAll(".timeline-numbers").stream()
                .allMatch(label -> ((Label) label).getText().startsWith("lanes in flight 0 ")));
    }

    private Room unfolded() {
        Room room = Room.open(home, "spinners", SHORT);
        room.press("timeline-fold");
        return room;
    }

    private static Node fit(Room room) {
        return room.window().node("timeline-fit");
    }

    /// The texts in sight, from the top.
    private static List<String> shown(Room room) {
        return texts(room, Label::getLayoutY, ".timeline-part", ".timeline-lane", ".timeline-numbers");
    }

    /// From the left.
    private static List<String> ticks(Room room) {
        return texts(room, Label::getLayoutX, ".timeline-tick");
    }

    private static List<String> texts(Room room, ToDoubleFunction<Label> order, String... selectors) {
        Node body = room.window().node("timeline-body");
        return room.window().ask(() -> {
            room.window().scene().getRoot().layout();
            return Arrays.stream(selectors)
                    .flatMap(each -> body.lookupAll(each).stream())
                    .map(Label.class::cast)
                    .filter(label -> label.isVisible() && !label.getText().isEmpty())
                    .sorted(Comparator.comparingDouble(order))
                    .map(Label::getText)
                    .toList();
        });
    }

    private static String told(Room room) {
        return room.window().text("timeline-told");
    }

    /// Points at the lane of this name, the first or the second of them, at a share of the width.
    private static void point(Room room, String lane, int which, double share) {
        Node body = room.window().node("timeline-body");
        Label name = room.window()
                .ask(() -> body.lookupAll(".timeline-lane").stream()
                        .map(Label.class::cast)
                        .filter(label -> label.getText().equals(lane))
                        .sorted(Comparator.comparingDouble(Label::getLayoutY))
                        .toList()
                        .get(which));
        double width = body.getLayoutBounds().getWidth();
        double y = name.getLayoutY() + name.getHeight() / 2;
        fire(room, body, Mouse.at(body, MouseEvent.MOUSE_MOVED, 160 + share * (width - 160), y));
    }

    private static void fire(Room room, Node node, Event event) {
        room.window().ask(() -> {
            Event.fireEvent(node, event);
            return true;
        });
    }

    private static ScrollEvent scroll(Node node, double up) {
        Point2D at = node.localToScene(300, 40);
        return new ScrollEvent(
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
                null);
    }
}
