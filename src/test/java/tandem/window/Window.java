package tandem.window;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import tandem.ui.journal.Journal;
import tandem.ui.lesson.Lesson;
import tandem.ui.lesson.Pacing;
import tandem.ui.settings.Places;
import tandem.ui.shell.Groundwork;
import tandem.ui.shell.Shell;
import tandem.ui.text.Language;
import tandem.ui.theme.Fonts;
import tandem.ui.theme.Theme;

/// The real window over a given syllabus, and what a test does to it, from the test's own thread.
public final class Window implements AutoCloseable {
    private static final long PATIENCE = 20;
    private static final Path PICTURES = Path.of("target", "window");

    private final Stage stage;
    private final Shell shell;
    private final Journal journal;

    private Window(Stage stage, Shell shell, Journal journal) {
        this.stage = stage;
        this.shell = shell;
        this.journal = journal;
    }

    /// Opens the window with what is remembered in `home`; 1440×900 if no size is.
    public static Window open(Path home, List<? extends Lesson<?>> syllabus, AutoCloseable... ends) {
        return open(home, syllabus, Pacing.even(), ends);
    }

    /// As [#open(Path, List, AutoCloseable...)]; what is paced is what `pacing` paces.
    public static Window open(Path home, List<? extends Lesson<?>> syllabus, Pacing pacing, AutoCloseable... ends) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        Platform.setImplicitExit(false);
        Window window = onWindow(() -> {
            Fonts.load();
            Places places = places(home);
            Journal journal = Journal.open(places.state());
            Stage stage = new Stage();
            Groundwork ground = Groundwork.lay(List.copyOf(syllabus), pacing, places);
            Theme.of(ground.theme()).lay();
            return new Window(stage, Shell.open(stage, ground, journal, List.of(ends)), journal);
        });
        if (!remembersSize(home)) {
            window.size(1440, 900);
        }
        await(() -> window.scene().lookup("#timeline-fold") != null); // what comes after the first picture
        return window;
    }

    /// As [#open(Path, List, AutoCloseable...)], in this language and theme.
    public static Window open(Path home, List<? extends Lesson<?>> syllabus, Language language, Theme theme) {
        remember(home, "language = " + language.id(), "theme = " + theme.name().toLowerCase(Locale.ROOT));
        return open(home, syllabus);
    }

    /// Where a window opened with `home` keeps its things.
    public static Places places(Path home) {
        return new Places(home.resolve("config"), home.resolve("state"));
    }

    /// Writes settings as they would be remembered, a line each.
    public static void remember(Path home, String... lines) {
        try {
            Path folder = Files.createDirectories(places(home).config());
            Files.writeString(
                    folder.resolve("settings.txt"), "tandem settings 1\n" + String.join("\n", lines) + "\nend\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean remembersSize(Path home) {
        Path file = places(home).config().resolve("settings.txt");
        try {
            return Files.exists(file) && Files.readString(file).contains("window.width");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Runs `work` on the window's thread and waits for what it returns.
    public static <T> T onWindow(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(SECONDS.toMillis(PATIENCE), work);
    }

    /// Waits until `condition` holds, which is asked on the window's thread.
    public static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, SECONDS, () -> onWindow(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
    }

    public Shell shell() {
        return shell;
    }

    public Scene scene() {
        return Objects.requireNonNull(stage.getScene());
    }

    public boolean showing() {
        return onWindow(stage::isShowing);
    }

    /// Makes the window's content this large, in px, and lays it out.
    public void size(double width, double height) {
        onWindow(() -> {
            stage.setMinWidth(0);
            stage.setMinHeight(0);
            stage.setWidth(width);
            stage.setHeight(height);
            return true;
        });
        await(() -> Math.abs(scene().getWidth() - width) < 1 && Math.abs(scene().getHeight() - height) < 1);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Does a named action. It need not be possible.
    ///
    /// @return whether it was done
    public boolean act(String action) {
        return onWindow(() -> shell.actions().get(action).fire());
    }

    /// The node of this id.
    public Node node(String id) {
        return onWindow(() -> Objects.requireNonNull(scene().lookup("#" + id), id));
    }

    /// What a node of this id says.
    public String text(String id) {
        return ask(() -> ((Labeled) node(id)).getText());
    }

    /// Reads something that belongs to the window's thread.
    public <T> T ask(Supplier<T> question) {
        return onWindow(question::get);
    }

    /// Whether the node of this id can be used.
    public boolean enabled(String id) {
        Node node = node(id);
        return ask(() -> !node.isDisabled());
    }

    /// Puts the focus on the node of this id.
    public void focus(String id) {
        Node node = node(id);
        onWindow(() -> {
            node.requestFocus();
            return true;
        });
    }

    /// Presses and releases a key where the focus is.
    public void key(KeyCode code) {
        key(code, false);
    }

    /// Presses and releases a key together with Ctrl.
    public void shortcut(KeyCode code) {
        key(code, true);
    }

    private void key(KeyCode code, boolean control) {
        onWindow(() -> {
            Node owner = scene().getFocusOwner();
            Node target = owner == null ? scene().getRoot() : owner;
            Event.fireEvent(target, keyEvent(KeyEvent.KEY_PRESSED, code, control));
            Event.fireEvent(target, keyEvent(KeyEvent.KEY_RELEASED, code, control));
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static KeyEvent keyEvent(EventType<KeyEvent> type, KeyCode code, boolean control) {
        return new KeyEvent(type, KeyEvent.CHAR_UNDEFINED, code.getChar(), code, false, control, false, false);
    }

    /// Writes what the window shows to `target/window/<name>.png`.
    public Path picture(String name) {
        return picture(name, scene());
    }

    /// As [#picture(String)], of another scene, such as a dialog's.
    public Path picture(String name, Scene scene) {
        return picture(PICTURES.resolve(name + ".png"), scene);
    }

    /// Writes what the window shows to a file, as PNG.
    public Path picture(Path file) {
        return picture(file, scene());
    }

    private static Path picture(Path file, Scene scene) {
        WaitForAsyncUtils.waitForFxEvents();
        Image image = onWindow(() -> scene.snapshot(null));
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Png.write(image, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Closes it as the user does.
    @Override
    public void close() {
        onWindow(() -> {
            stage.hide();
            return true;
        });
        journal.close();
    }
}
