package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// With code and timeline unfolded, what stands below another does not lie over it.
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

            assertThat(window.ask(() ->
                            inOrder(window.scene().getRoot(), ".control-bar", "#content", ".timeline", ".status-line")))
                    .isEmpty();
            for (int pane = 0; pane < 2; pane++) {
                Node frame = room.pane(pane);
                assertThat(window.ask(
                                () -> inOrder(frame, ".pane-heading", ".pane-stage", ".number-strip", ".code-pane")))
                        .isEmpty();
                assertThat(window.ask(() -> squeezed(frame, ".code-pane", ".code-heading")))
                        .isEmpty();
            }
            assertThat(window.ask(() -> squeezed(window.scene().getRoot(), ".timeline")))
                    .isEmpty();
        }
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
                .toList();
    }

    private static Bounds place(Node root, String part) {
        Node node = root.lookup(part);
        return node.localToScene(node.getLayoutBounds());
    }
}
