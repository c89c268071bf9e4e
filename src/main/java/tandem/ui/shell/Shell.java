package tandem.ui.shell;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.util.Subscription;
import tandem.ui.about.AboutDialog;
import tandem.ui.action.Actions;
import tandem.ui.journal.Journal;
import tandem.ui.journal.Stalls;
import tandem.ui.journal.Unforeseen;
import tandem.ui.lesson.AfterFrames;
import tandem.ui.settings.Settings;
import tandem.ui.text.Language;
import tandem.ui.text.Sentence;
import tandem.ui.text.Texts;
import tandem.ui.theme.Theme;

/// The application's one window. For the window's thread only.
///
/// When the window is closed, by whatever way, everything ends at once: the lessons and what runs in them, and
/// what else the shell was given to end; the settings are saved.
public final class Shell implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Shell.class.getName());

    /// Before these are there the window is not slow to answer: it is not there yet.
    private static final int FRAMES = 6;

    private final Stage stage;
    private final Groundwork ground;
    private final List<? extends AutoCloseable> ends;
    private final ShellViewModel model;
    private final Actions actions;
    private final Scene scene;
    private final Subscription bound;
    private ShellView view;
    private boolean closed;

    private Shell(Stage stage, Groundwork ground, List<? extends AutoCloseable> ends) {
        this.stage = stage;
        this.ground = ground;
        this.ends = List.copyOf(ends);
        this.model = ground.model();
        this.actions = ShellActions.of(model, this::about, stage::hide);
        this.view = view();
        WindowBounds.restore(stage, settings());
        // Without a size the whole page would be laid out twice: once as large as it likes to be.
        this.scene = new Scene(view, stage.getWidth(), stage.getHeight());
        actions.listenIn(scene);
        new Pulses(model, ground.window().frames());
        Stalls.follow(ground.watch(), model::stalled);
        var system = Platform.getPreferences().colorSchemeProperty();
        bound = Subscription.combine(
                model.theme().subscribe(_ -> theme().dress(scene)),
                system.subscribe((_, _) -> theme().dress(scene)),
                model.language().subscribe((_, _) -> rebuild()));
    }

    /// Shows the window, as it was left, and from now on speaks up about exceptions that nobody caught.
    ///
    /// @param journal its notice is shown
    /// @param ends what else is to end with the window, in this order
    public static Shell open(Stage stage, Groundwork ground, Journal journal, List<? extends AutoCloseable> ends) {
        Shell shell = new Shell(stage, ground, ends);
        Thread.setDefaultUncaughtExceptionHandler(new Unforeseen(ground.thread(), shell.model::notice));
        shell.show();
        Sentence notice = ground.loaded().notice();
        shell.model.notice(notice.equals(Sentence.NONE) ? journal.notice() : notice);
        ground.thread().begin();
        return shell;
    }

    /// The named actions, for whoever drives the window.
    public Actions actions() {
        return actions;
    }

    public ShellViewModel model() {
        return model;
    }

    /// Ends everything but the log. Does nothing the second time.
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        ground.watch().close();
        model.save();
        model.close();
        ends.forEach(Shell::end);
        bound.unsubscribe();
        view.dispose();
        try {
            ground.file().save(settings());
        } catch (IOException e) {
            LOG.log(Level.WARNING, () -> "the settings could not be saved: " + e);
        }
    }

    private void show() {
        stage.setTitle("Tandem");
        stage.setScene(scene);
        stage.setOnHiding(_ -> WindowBounds.save(stage, settings()));
        stage.setOnHidden(_ -> close());
        stage.show();
        view.focus();
        ground.first().execute(this::settle);
        ground.first().follow(ground.window().frames(), Shell::awaitPainter);
        Subscription asking = ground.window().frames().listen(Shell::awaitDisplay);
        AfterFrames complete = new AfterFrames(FRAMES, Duration.ZERO, ground.window());
        complete.execute(asking::unsubscribe);
        complete.execute(() -> stage.getIcons().setAll(Icons.all()));
        complete.execute(ground.watch()::start);
    }

    /// JavaFX has one thread that paints, one picture after the other, and this waits for one of nothing.
    private static void awaitPainter() {
        new Group().snapshot(null, null);
    }

    /// Waits until the display has the picture of the frame before, by asking it anything: on X11, GTK draws the next
    /// one into the same buffer only then. Else it takes another buffer, 5 MB large, and keeps both.
    private static void awaitDisplay() {
        Platform.isKeyLocked(KeyCode.CAPS);
    }

    /// Styles and lays out at once what was added. Labels that are laid out get clips, and these are to be
    /// styled, too: by itself JavaFX would do that a frame later, and paint the whole window once more.
    private void settle() {
        if (!closed) { // the scene of a closed window has no styles any more
            view.applyCss();
            view.layout();
            view.applyCss();
        }
    }

    private ShellView view() {
        return new ShellView(model, actions, ground.texts(), ground.first());
    }

    private Settings settings() {
        return ground.loaded().settings();
    }

    private Theme theme() {
        return Theme.of(model.theme().get());
    }

    /// Builds all views anew over the same models, in the language that now holds, and keeps the focus where it was.
    private void rebuild() {
        Node owner = scene.getFocusOwner();
        String focused = owner == null ? null : owner.getId();
        view.dispose();
        view = view();
        scene.setRoot(view);
        view.applyCss(); // a scroll pane has no children before it has its skin
        Node again = focused == null ? null : scene.lookup("#" + focused);
        if (again == null) {
            view.focus();
        } else {
            again.requestFocus();
        }
    }

    private void about() {
        Language language = model.language().get();
        AboutDialog.show(stage, Texts.of(AboutDialog.class, language), ground.places());
    }

    /// One that can't end must not keep the others from ending.
    private static void end(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.log(Level.SEVERE, e, () -> "closing " + part);
        }
    }
}
