package tandem.ui.shell;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Subscription;
import tandem.run.WindowWatch;
import tandem.ui.about.AboutDialog;
import tandem.ui.action.Actions;
import tandem.ui.journal.Journal;
import tandem.ui.journal.Stalls;
import tandem.ui.journal.Unforeseen;
import tandem.ui.lesson.AfterFrames;
import tandem.ui.lesson.FirstPicture;
import tandem.ui.lesson.Lesson;
import tandem.ui.lesson.Pacing;
import tandem.ui.lesson.WindowAccess;
import tandem.ui.settings.Places;
import tandem.ui.settings.Settings;
import tandem.ui.settings.SettingsFile;
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

    /// When the third frame begins, what the first one showed is on the screen.
    private static final int FRAMES = 3;

    private final Stage stage;
    private final Places places;
    private final SettingsFile file;
    private final Settings settings;
    private final List<? extends AutoCloseable> ends;
    private final WindowWatch watch = new WindowWatch(Platform::runLater);
    private final FirstPicture first = new FirstPicture();
    private final WindowAccess window;
    private final ShellViewModel model;
    private final Actions actions;
    private final Scene scene;
    private final Subscription bound;
    private ShellView view;
    private boolean closed;

    private Shell(
            Stage stage,
            List<Lesson<?>> syllabus,
            Places places,
            SettingsFile file,
            Settings settings,
            Pacing pacing,
            List<? extends AutoCloseable> ends) {
        this.stage = stage;
        this.places = places;
        this.file = file;
        this.settings = settings;
        this.ends = List.copyOf(ends);
        this.window = new WindowAccess(Platform::runLater, new Frames(), watch, first);
        this.model = new ShellViewModel(syllabus, settings, window, pacing, Locale.getDefault(Locale.Category.DISPLAY));
        this.actions = ShellActions.of(model, this::about, stage::hide);
        theme().lay();
        this.view = view();
        WindowBounds.restore(stage, settings);
        // Without a size the whole page would be laid out twice: once as large as it likes to be.
        this.scene = new Scene(view, stage.getWidth(), stage.getHeight());
        actions.listenIn(scene);
        new Pulses(model, window.frames());
        Stalls.follow(watch, model::stalled);
        var system = Platform.getPreferences().colorSchemeProperty();
        bound = Subscription.combine(
                model.theme().subscribe(_ -> theme().dress(scene)),
                system.subscribe(_ -> theme().dress(scene)),
                model.language().subscribe((_, _) -> rebuild()));
    }

    /// Shows the window, as it was left, and from now on speaks up about exceptions that nobody caught.
    ///
    /// @param syllabus the lessons that there are, at least one
    /// @param pacing how time passes for those lessons that are paced
    /// @param journal its notice is shown
    /// @param ends what else is to end with the window, in this order
    public static Shell open(
            Stage stage,
            List<Lesson<?>> syllabus,
            Pacing pacing,
            Places places,
            Journal journal,
            List<? extends AutoCloseable> ends) {
        SettingsFile file = new SettingsFile(places.config());
        SettingsFile.Loaded loaded = file.load();
        Shell shell = new Shell(stage, syllabus, places, file, loaded.settings(), pacing, ends);
        Thread.setDefaultUncaughtExceptionHandler(new Unforeseen(Platform::runLater, shell.model::notice));
        shell.show();
        shell.model.notice(loaded.notice().equals(Sentence.NONE) ? journal.notice() : loaded.notice());
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
        watch.close();
        model.save();
        model.close();
        ends.forEach(Shell::end);
        bound.unsubscribe();
        view.dispose();
        try {
            file.save(settings);
        } catch (IOException e) {
            LOG.log(Level.WARNING, () -> "the settings could not be saved: " + e);
        }
    }

    private void show() {
        stage.setTitle("Tandem");
        stage.setScene(scene);
        stage.setOnHiding(_ -> WindowBounds.save(stage, settings));
        stage.setOnHidden(_ -> close());
        stage.show();
        view.focus();
        afterFrames(() -> {
            first.shown();
            stage.getIcons().setAll(Icons.all());
            afterFrames(watch::start);
        });
    }

    private void afterFrames(Runnable work) {
        new AfterFrames(FRAMES, Duration.ZERO, window).execute(work);
    }

    private ShellView view() {
        return new ShellView(
                model, actions, Texts.of(ShellView.class, model.language().get()), first);
    }

    private Theme theme() {
        return switch (model.theme().get()) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
        };
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
        AboutDialog.show(stage, Texts.of(AboutDialog.class, language), places);
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
