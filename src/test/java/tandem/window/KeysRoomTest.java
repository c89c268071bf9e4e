package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a key does wherever the focus is, and where a click leaves the focus.
class KeysRoomTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"spinners", "flags"})
    void escCancelsFromAnywhere(String lesson) {
        try (Room room = unfolded(lesson)) {
            room.start();
            for (int i = 0; i < stops(room).size(); i++) {
                String stop = focus(room, i);
                room.window().key(KeyCode.ESCAPE);
                Room.awaitOutside(() -> !room.running(), () -> "not from " + stop);
                room.awaitReady();
                room.start();
            }
            room.cancel();
            room.awaitReady();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"spinners", "flags"})
    void spaceStartsFromWhateverTakesNoSpace(String lesson) {
        try (Room room = unfolded(lesson)) {
            for (int i = 0; i < stops(room).size(); i++) {
                Node stop = stops(room).get(i);
                if (stop instanceof ButtonBase || stop instanceof TextInputControl) {
                    continue;
                }
                String name = focus(room, i);
                room.window().key(KeyCode.SPACE);
                assertThat(room.running()).as(name).isTrue();
                room.cancel();
                room.awaitReady();
            }
        }
    }

    @Test
    void theNextLessonComesFromAnywhereAndNoDialIsTurned() {
        try (Room room = unfolded("flags")) {
            for (int i = 0; i < stops(room).size(); i++) {
                String stop = focus(room, i);
                room.window().shortcut(KeyCode.PAGE_DOWN);
                assertThat(room.window().ask(() -> room.window().shell().model().index()))
                        .as(stop)
                        .isEqualTo(2);
                room.window().shortcut(KeyCode.PAGE_UP);
                room.awaitReady();
                assertThat(((TextInputControl) room.window().node("field-delay")).getText())
                        .as(stop)
                        .isEqualTo("5,000 ms");
            }
        }
    }

    @Test
    void aClickOnThePageLeavesTheFocusWhereItIs() {
        try (Room room = unfolded("spinners")) {
            room.window().focus("slider-slow");
            room.window().ask(() -> press(room.pane(0), 5, 5));
            assertThat(room.window()
                            .ask(() -> room.window().scene().getFocusOwner().getId()))
                    .isEqualTo("slider-slow");
        }
    }

    @Test
    void aTileThatIsClickedKeepsTellingItsStory() {
        try (Room room = unfolded("flags")) {
            room.window().ask(() -> press(room.find(0, ".gallery"), 20, 20));
            assertThat(room.window().ask(() -> room.find(0, ".gallery").isFocused()))
                    .isTrue();
            assertThat(room.window()
                            .ask(() -> room.window().scene().getRoot().lookupAll(".story-card").stream()
                                    .anyMatch(Node::isVisible)))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"flags", "freeze"})
    void anotherLanguageLeavesTheFocusInItsPane(String lesson) {
        try (Room room = Room.open(home, lesson)) {
            room.window().ask(() -> {
                room.find(1, ".gallery").requestFocus();
                return true;
            });
            room.window().shortcut(KeyCode.L);
            assertThat(room.window().ask(() -> room.find(1, ".gallery").isFocused()))
                    .isTrue();
        }
    }

    private Room unfolded(String lesson) {
        Room room = Room.open(home, lesson, "slow = 10", "delay = 5000");
        room.press(lesson.equals("freeze") ? "code-blocking-open" : "code-left-open");
        room.press("timeline-fold");
        if (lesson.equals("flags")) {
            room.press("elsewhere");
        }
        return room;
    }

    /// Presses the first button of the mouse on what lies there, as far up as nobody takes it.
    private static boolean press(Node node, double x, double y) {
        Event.fireEvent(node, Mouse.pressing(node, MouseEvent.MOUSE_PRESSED, x, y));
        return true;
    }

    /// Puts the focus on one of the stops and says which it is.
    private static String focus(Room room, int place) {
        return room.window().ask(() -> {
            Node stop = stops(room).get(place);
            stop.requestFocus();
            return stop + " in " + stop.getParent();
        });
    }

    /// Where Tab stops: one of each kind, in the order of the scene.
    private static List<Node> stops(Room room) {
        Map<Class<?>, Node> stops = new LinkedHashMap<>();
        room.window().ask(() -> {
            InSight.from(room.window().scene().getRoot())
                    .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                    .forEach(node -> stops.putIfAbsent(node.getClass(), node));
            return true;
        });
        return List.copyOf(stops.values());
    }
}
