package tandem.window;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.testfx.util.WaitForAsyncUtils;
import tandem.Syllabus;
import tandem.run.Model;
import tandem.site.Site;
import tandem.time.PacedClock;
import tandem.ui.gallery.Tile;
import tandem.ui.gallery.TileView;
import tandem.ui.lesson.Pacing;
import tandem.ui.pane.NumberCell;
import tandem.ui.shell.Transport;
import tandem.ui.text.Language;
import tandem.ui.theme.Theme;

/// The real window over the application's own lessons, their exhibits and their server, from the test's own thread.
public final class Room implements AutoCloseable {
    private final PacedClock clock = new PacedClock();
    private final Site site = new Site(clock);
    private final Window window;
    private final List<URI> opened = new CopyOnWriteArrayList<>();
    private final AtomicLong ended = new AtomicLong();

    private Room(Path home) {
        window = Window.open(home, Syllabus.of(clock, site, opened::add), new Pacing(clock), site);
        window.ask(() -> {
            transport().addListener((_, before, _) -> {
                if (before == Transport.RUNNING) {
                    ended.set(System.nanoTime());
                }
            });
            return true;
        });
    }

    /// Opens a lesson in English and light, and waits until it may be started.
    ///
    /// @param dials what is turned, as `slow = 0.5`
    public static Room open(Path home, String lesson, String... dials) {
        return open(home, Language.ENGLISH, Theme.LIGHT, lesson, dials);
    }

    /// As [#open(Path, String, String...)], in this language and theme.
    public static Room open(Path home, Language language, Theme theme, String lesson, String... dials) {
        Stream<String> shell = Stream.of(
                "language = " + language.id(),
                "theme = " + theme.name().toLowerCase(Locale.ROOT),
                "lesson = " + lesson);
        Stream<String> turned = Stream.of(dials).map(dial -> "lesson." + lesson + "." + dial);
        Window.remember(home, Stream.concat(shell, turned).toArray(String[]::new));
        Room room = new Room(home);
        room.awaitReady();
        return room;
    }

    /// Opens what is remembered, and does not wait for it to get ready.
    public static Room openAtOnce(Path home) {
        return new Room(home);
    }

    public Window window() {
        return window;
    }

    /// The clock by which the lessons go that can be paced.
    public PacedClock clock() {
        return clock;
    }

    /// The port of the flag server, which is started if it was not.
    public int port() {
        try {
            return site.server().front().base().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the system was asked to show.
    public List<URI> opened() {
        return opened;
    }

    /// Presses Start, which must be enabled.
    public void start() {
        if (!window.act("start")) {
            throw new AssertionError("Start is not enabled");
        }
    }

    /// Presses Start, and does not wait for the window to do anything.
    public void startWithoutWaiting() {
        Platform.runLater(() -> window.shell().actions().get("start").fire());
    }

    public void cancel() {
        if (!window.act("cancel")) {
            throw new AssertionError("Cancel is not enabled");
        }
    }

    /// Waits until a run may be started, and so until none goes on.
    public void awaitReady() {
        Window.await(() -> transport().getValue() == Transport.READY);
    }

    /// Waits for something that the window's thread need not be asked about.
    public static void awaitOutside(BooleanSupplier condition) {
        awaitOutside(condition, () -> "waited in vain");
    }

    /// As [#awaitOutside(BooleanSupplier)]; `complaint` says what is wrong if it never comes.
    public static void awaitOutside(BooleanSupplier condition, Supplier<String> complaint) {
        try {
            WaitForAsyncUtils.waitFor(20, SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError(complaint.get(), e);
        }
    }

    /// Runs to the end.
    public void run() {
        start();
        awaitReady();
    }

    public boolean running() {
        return window.ask(() -> transport().getValue() == Transport.RUNNING);
    }

    /// When the last run ended for the window, by `System.nanoTime`.
    public long ended() {
        return ended.get();
    }

    /// Chooses a model by the selector of a pane, 0 for the left one.
    public void choose(int pane, Model model) {
        window.ask(() -> {
            MenuButton selector = (MenuButton) find(pane, pane == 0 ? "#left" : "#right");
            selector.getItems().stream()
                    .filter(item -> model.id().equals(item.getId()))
                    .findAny()
                    .orElseThrow()
                    .fire();
            return true;
        });
    }

    /// Presses the button of this id.
    public void press(String id) {
        ButtonBase button = (ButtonBase) window.node(id);
        window.ask(() -> {
            button.fire();
            return true;
        });
    }

    /// Types a value into a dial's field.
    public void turn(String dial, String value) {
        TextField field = (TextField) window.node("field-" + dial);
        window.ask(() -> {
            field.requestFocus();
            field.setText(value);
            return true;
        });
        window.key(KeyCode.ENTER);
    }

    /// What a cell of a pane's strip reads, or "" where it is not known.
    public String number(int pane, String cell) {
        return window.ask(() -> shown(pane, cell));
    }

    /// As [#number], on the window's thread: for conditions.
    public String shown(int pane, String cell) {
        String value = ((NumberCell) find(pane, "#" + cell)).getValue();
        return value == null ? "" : value;
    }

    /// A count in a cell of a pane's strip; 0 where it is not known. On the window's thread.
    public int counted(int pane, String cell) {
        String value = shown(pane, cell).replaceAll("\\D", "");
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    /// The state of a tile, as "done". On the window's thread.
    public String shownTile(int pane, int place) {
        return said(List.copyOf(pane(pane).lookupAll(".flag-tile")).get(place)).getLast();
    }

    /// What a label of a pane says.
    public String text(int pane, String selector) {
        return window.ask(() -> ((Labeled) find(pane, selector)).getText());
    }

    /// What each tile of a pane says: sign, code and who did it; and the state that it shows, as "done".
    public List<List<String>> tiles(int pane) {
        return window.ask(() ->
                pane(pane).lookupAll(".flag-tile").stream().map(Room::said).toList());
    }

    private static List<String> said(Node tile) {
        Stream<String> words = Stream.of(".flag-sign", ".flag-code", ".flag-who")
                .map(part -> ((Text) Objects.requireNonNull(tile.lookup(part))).getText());
        Tile shown = Objects.requireNonNull(((TileView) tile).shown());
        return Stream.concat(words, Stream.of(shown.state().name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    Node find(int pane, String selector) {
        return Objects.requireNonNull(pane(pane).lookup(selector), selector);
    }

    Node pane(int place) {
        return List.copyOf(window.scene().getRoot().lookupAll(".pane-frame")).get(place);
    }

    private ObservableValue<Transport> transport() {
        return window.shell().model().transport();
    }

    @Override
    public void close() {
        window.close();
    }
}
