package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.ui.gallery.Gallery;
import tandem.ui.gallery.TileState;
import tandem.ui.gallery.TileView;

/// A gallery in the real window: its tiles as nodes, and the stories that they tell to mouse and keyboard.
class GalleryTest {
    @TempDir
    Path home;

    @Test
    void ofThousandsOnlyThoseInSightAreNodesAndAllOfThemCatchUp() {
        try (Room room =
                Room.open(home, "flags", "what = all", "times = 10", "at-once = 200", "delay = 0", "tiles = names")) {
            room.run();
            assertThat(room.number(0, "done")).isEqualTo("1,940");
            assertThat(tiles(room).size()).isBetween(6, 60);
            room.window().ask(() -> focus(gallery(room)));
            room.window().key(KeyCode.END);
            Window.await(() -> tiles(room).stream().allMatch(tile -> is(tile, TileState.DONE)));
            assertThat(spoken(room)).startsWith("Zimbabwe (ZW), number 1,940. Done");
        }
    }

    /// Styled all at once they would keep the window from answering.
    @Test
    void tilesComeByAndBy() {
        Window.remember(home, "language = en", "lesson = spinners", "lesson.flags.what = all");
        try (Room room = Room.openAtOnce(home)) {
            int atOnce = room.window().ask(() -> {
                room.window().shell().model().select(1);
                Parent root = room.window().scene().getRoot();
                root.applyCss();
                root.layout();
                return root.lookupAll(".flag-tile").size();
            });
            assertThat(atOnce).isBetween(1, 193);
            Window.await(() ->
                    room.window().scene().getRoot().lookupAll(".flag-tile").size() == 2 * 194);
        }
    }

    /// Each run from a window of its own, so that no picture is known from before.
    @RepeatedTest(3)
    void everyFlagThatCameIsSeen(RepetitionInfo info) {
        int delay = info.getCurrentRepetition() * 10;
        try (Room room = Room.open(home, "flags", "what = all", "at-once = 100", "delay = " + delay)) {
            room.run();
            Window.await(() -> tiles(room).size() == 194);
            Window.await(() -> tiles(room).stream().allMatch(GalleryTest::showsItsFlag));
        }
    }

    @Test
    void theKeyboardGoesFromTileToTileAndHearsTheWholeStory() {
        try (Room room = Room.open(home, "flags", "delay = 50", "at-once = 20", "missing = 100")) {
            room.run();
            room.window().ask(() -> focus(gallery(room)));
            room.window().key(KeyCode.RIGHT);
            assertThat(spoken(room))
                    .startsWith("Brazil (BR), number 2. 404 not found")
                    .contains("Asked at", "First byte at", "Status 404", "bytes", "Complete at");
            assertThat(card(room)).contains("Brazil (BR), number 2", "Status 404: the server has no such flag.");
            room.window().key(KeyCode.DOWN);
            room.window().key(KeyCode.LEFT);
            assertThat(spoken(room)).startsWith("Egypt (EG)");
            room.window().key(KeyCode.HOME);
            room.window().key(KeyCode.UP);
            assertThat(spoken(room)).startsWith("Bangladesh (BD)");
            room.window().key(KeyCode.ESCAPE);
            assertThat(card(room)).isEmpty();
        }
    }

    @Test
    void theTileUnderTheMouseTellsItsStoryUntilTheMouseLeaves() {
        try (Room room = Room.open(home, "flags", "delay = 5000")) {
            room.window().ask(() -> point(room, MouseEvent.MOUSE_MOVED));
            Window.await(() -> !card(room).isEmpty());
            assertThat(card(room)).contains("Queued: nobody has asked for it yet");
            room.start();
            Window.await(() -> card(room).stream().anyMatch(line -> line.startsWith("Asked for · thread ")));
            room.window().ask(() -> point(room, MouseEvent.MOUSE_EXITED));
            assertThat(card(room)).isEmpty();
            room.cancel();
            room.awaitReady();
        }
    }

    private static Gallery gallery(Room room) {
        return (Gallery) Objects.requireNonNull(room.window().scene().getRoot().lookup(".gallery"));
    }

    private static List<TileView> tiles(Room room) {
        return room.window()
                .ask(() -> gallery(room).lookupAll(".flag-tile").stream()
                        .map(TileView.class::cast)
                        .filter(Node::isVisible)
                        .toList());
    }

    private static boolean is(TileView tile, TileState state) {
        return tile.shown() != null && tile.shown().state() == state;
    }

    private static boolean showsItsFlag(TileView tile) {
        return tile.getChildrenUnmodifiable().stream()
                .anyMatch(part -> part instanceof ImageView flag && flag.getImage() != null);
    }

    private static boolean focus(Node node) {
        node.requestFocus();
        return true;
    }

    /// What a screen reader says of the tile where the keyboard is.
    private static String spoken(Room room) {
        return room.window().ask(() -> {
            Object tile = gallery(room).queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
            return String.valueOf(
                    ((Node) Objects.requireNonNull(tile)).queryAccessibleAttribute(AccessibleAttribute.TEXT));
        });
    }

    /// The lines of the card; none while it is hidden.
    private static List<String> card(Room room) {
        return room.window()
                .ask(() -> room.window().scene().getRoot().lookupAll(".story-card .label").stream()
                        .filter(line -> Objects.requireNonNull(line.getParent()).isVisible())
                        .map(line -> ((Labeled) line).getText())
                        .toList());
    }

    /// The mouse comes to the first tile, or leaves the gallery.
    private static boolean point(Room room, EventType<MouseEvent> what) {
        Gallery gallery = gallery(room);
        Event.fireEvent(gallery, Mouse.at(gallery, what, 20, 20));
        return true;
    }
}
