package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said where the pointer rests.
class HintRoomTest {
    @TempDir
    Path home;

    @Test
    void thePointersFirstVisitShowsTheTooltip() {
        try (Room room = Room.open(home, "spinners")) {
            Node start = room.window().node("start");
            rest(room, start);
            Room.awaitOutside(() -> shown(room).equals(List.of("Start (Space)")), () -> "shown: " + shown(room));
            assertThat(room.window().ask(start::getAccessibleHelp)).isEqualTo("Start (Space)");
            room.window().ask(() -> fire(start, MouseEvent.MOUSE_EXITED));
            Room.awaitOutside(() -> shown(room).isEmpty(), () -> "shown: " + shown(room));
        }
    }

    @Test
    void itSaysWhatHoldsAndNothingWhereThereIsNothingToSay() {
        try (Room room = Room.open(home, "spinners")) {
            Node pace = room.window().node("pace");
            rest(room, pace);
            room.window().act("next-lesson");
            room.window().act("next-lesson");
            rest(room, pace);
            Room.awaitOutside(
                    () -> shown(room).stream().anyMatch(text -> text.contains("window’s own thread")),
                    () -> "shown: " + shown(room));
            room.window().act("previous-lesson");
            assertThat(room.window().ask(pace::getAccessibleHelp)).isNull();
            Room.awaitOutside(() -> shown(room).isEmpty(), () -> "shown: " + shown(room));
        }
    }

    private static void rest(Room room, Node node) {
        room.window().ask(() -> fire(node, MouseEvent.MOUSE_ENTERED));
        room.window().ask(() -> fire(node, MouseEvent.MOUSE_MOVED));
    }

    private static boolean fire(Node node, EventType<MouseEvent> what) {
        Event.fireEvent(node, Mouse.at(node, what, 5, 5));
        return true;
    }

    private static List<String> shown(Room room) {
        return room.window()
                .ask(() -> javafx.stage.Window.getWindows().stream()
                        .filter(Tooltip.class::isInstance)
                        .map(tooltip -> ((Tooltip) tooltip).getText())
                        .toList());
    }
}
