package tandem.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import tandem.ui.gallery.Tile;
import tandem.ui.gallery.TileView;
import tandem.ui.pane.NumberCell;

/// The real window at the lesson of flags, open for one test after the other: a window takes seconds.
final class FlagsRoom implements AutoCloseable {
    static final List<Integer> PANES = List.of(0, 1);

    /// As every test finds the dials; a short delay, and everything at once. What decides on which others are in sight
    /// stands first.
    private static final Map<String, String> DIALS = dials(List.of(
            "what = populous",
            "codes = br de kr us",
            "at-once = 20",
            "delay = 10",
            "jitter = 0",
            "errors = 0",
            "missing = 0",
            "fault = busy",
            "timeout = 10",
            "retries = 0",
            "times = 1",
            "seed = 1",
            "order = together",
            "server = ",
            "folder = "));

    private final Room room;
    private final Map<String, String> turned = new HashMap<>(DIALS);

    private FlagsRoom(Room room) {
        this.room = room;
    }

    /// Opens it in English and light, with all dials in sight.
    static FlagsRoom open(Path home) {
        FlagsRoom flags = new FlagsRoom(Room.open(
                home,
                "flags",
                DIALS.entrySet().stream()
                        .map(dial -> dial.getKey() + " = " + dial.getValue())
                        .toArray(String[]::new)));
        flags.room.press("more");
        return flags;
    }

    private static Map<String, String> dials(List<String> lines) {
        Map<String, String> dials = new LinkedHashMap<>();
        lines.forEach(line -> dials.put(line.split(" = ", 2)[0], line.split(" = ", 2)[1]));
        return dials;
    }

    Room room() {
        return room;
    }

    Window window() {
        return room.window();
    }

    /// Turns these dials, as `errors = 40`, and all others back to where every test finds them.
    void dials(String... dials) {
        Map<String, String> wanted = new LinkedHashMap<>(DIALS);
        wanted.putAll(dials(List.of(dials)));
        wanted.forEach((dial, value) -> {
            if (!value.equals(turned.get(dial))) {
                turn(dial, value);
            }
        });
    }

    /// Turns one dial by its control, as a user does.
    void turn(String dial, String value) {
        turned.put(dial, value);
        if (has("field-" + dial)) {
            room.turn(dial, value);
        } else if (has("list-" + dial)) {
            window().ask(() -> choose(dial, value));
        } else {
            room.press(dial + "-" + value);
        }
    }

    private boolean has(String id) {
        return window().ask(() -> window().scene().lookup("#" + id) != null);
    }

    @SuppressWarnings("unchecked") // the options of a choice are texts
    private boolean choose(String dial, String option) {
        ((ChoiceBox<String>) Objects.requireNonNull(window().scene().lookup("#list-" + dial))).setValue(option);
        return true;
    }

    /// What the field of a dial reads.
    String field(String dial) {
        return window().ask(() ->
                ((TextInputControl) Objects.requireNonNull(window().scene().lookup("#field-" + dial))).getText());
    }

    String status() {
        return window().text("status");
    }

    /// Runs to the end, until both galleries show it.
    void run() {
        room.run();
        awaitTiles();
    }

    /// Waits until no tile in sight is behind the counters.
    void awaitTiles() {
        Window.await(() -> PANES.stream()
                .flatMap(pane -> views(pane).stream())
                .allMatch(view -> view.shown() != null && view.shown().state().ends()));
    }

    /// The tiles that are in sight, in their order.
    List<Tile> tiles(int pane) {
        return window().ask(() -> views(pane).stream()
                .map(view -> Objects.requireNonNull(view.shown()))
                .sorted(Comparator.comparing(Tile::number))
                .toList());
    }

    private List<TileView> views(int pane) {
        return room.pane(pane).lookupAll(".flag-tile").stream()
                .map(TileView.class::cast)
                .filter(Node::isVisible)
                .toList();
    }

    /// What the keyboard finds on the card of a tile, a line each.
    List<String> story(int pane, Tile tile) {
        window().ask(() -> {
            room.find(pane, ".gallery").requestFocus();
            return true;
        });
        window().key(KeyCode.HOME);
        IntStream.range(1, tile.number()).forEach(_ -> window().key(KeyCode.RIGHT));
        return window().ask(() -> window().scene().getRoot().lookupAll(".story-card .label").stream()
                .filter(line -> Objects.requireNonNull(line.getParent()).isVisible())
                .map(line -> ((Labeled) line).getText())
                .toList());
    }

    /// Done, not found, errors, cancelled, and waiting or never started; empty while the pane has not begun.
    List<Integer> counts(int pane) {
        return window().ask(() -> counted(pane));
    }

    private List<Integer> counted(int pane) {
        if (room.shown(pane, "done").isEmpty()) {
            return List.of();
        }
        return List.of("done", "not-found", "errors", "cancelled", "waiting").stream()
                .map(cell -> room.counted(pane, cell))
                .toList();
    }

    /// The counts of both panes, again and again until no run goes on.
    List<List<Integer>> countsWhileItRuns() {
        List<List<Integer>> samples = new ArrayList<>();
        while (room.running()) {
            PANES.forEach(pane -> samples.add(counts(pane)));
        }
        samples.removeIf(List::isEmpty);
        return samples;
    }

    /// All number cells of a pane. On the window's thread.
    List<NumberCell> cells(int pane) {
        return room.pane(pane).lookupAll(".number-cell").stream()
                .map(NumberCell.class::cast)
                .toList();
    }

    /// Closes it as the user does.
    @Override
    public void close() {
        room.close();
    }
}
