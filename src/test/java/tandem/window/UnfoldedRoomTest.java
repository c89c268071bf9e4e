package tandem.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// With code and timeline unfolded, what stands below another does not lie over it, and has its room.
class UnfoldedRoomTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"spinners, 1440, 900", "flags, 1440, 900", "freeze, 1440, 900", "spinners, 1000, 640", "flags, 960, 640"
    })
    void eachPartHasItsOwnPlace(String lesson, double width, double height) {
        try (Room room = Room.open(home, lesson)) {
            Window window = room.window();
            window.size(width, height);
            room.press(lesson.equals("freeze") ? "code-blocking-open" : "code-left-open");
            room.press("timeline-fold");

            Room.awaitOutside(
                    () -> window.ask(() -> faults(room)).isEmpty(),
                    () -> String.join(", ", window.ask(() -> faults(room))));
        }
    }

    private static List<String> faults(Room room) {
        Node root = room.window().scene().getRoot();
        List<String> faults = new ArrayList<>(inOrder(root, ".control-bar", "#content", ".timeline", ".status-line"));
        faults.addAll(squeezed(root, ".timeline"));
        for (int pane = 0; pane < 2; pane++) {
            Node frame = room.pane(pane);
            faults.addAll(inOrder(frame, ".pane-heading", ".pane-stage", ".number-strip", ".code-pane"));
            faults.addAll(squeezed(frame, ".code-pane", ".code-heading"));
        }
        return faults;
    }

    /// What begins above the end of the one before.
    private static List<String> inOrder(Node root, String... parts) {
        return IntStream.range(1, parts.length)
                .filter(i -> place(root, parts[i]).getMinY()
                        < place(root, parts[i - 1]).getMaxY() - 1)
                .mapToObj(i -> parts[i] + " over " + parts[i - 1])
                .toList();
    }

    /// What is less high than it can be.
    private static List<String> squeezed(Node root, String... parts) {
        return Arrays.stream(parts)
                .filter(part -> root.lookup(part) instanceof Region region
                        && region.getHeight() < region.minHeight(region.getWidth()) - 1)
                .map(part -> part + " squeezed")
                .toList();
    }

    private static Bounds place(Node root, String part) {
        Node node = root.lookup(part);
        return node.localToScene(node.getLayoutBounds());
    }
}
