package tandem.ui.project;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import tandem.run.NotSaved;
import tandem.ui.text.Language;
import tandem.ui.text.Sentence;
import tandem.ui.text.Texts;

/// The command of that name: asks for a folder, writes a project into it on a thread of its own, and says
/// where it is now, or why it is not. For the window's thread.
public final class CopyAsProject {
    private static final Logger LOGGER = Logger.getLogger(CopyAsProject.class.getName());

    private final Executor window;
    private final Consumer<Sentence> notice;
    private FolderChooser chooser;
    private Path near = Path.of(System.getProperty("user.home"));

    /// @param window runs what it is given on the window's thread
    /// @param notice is told there what came of it; all of the window's texts know the sentence
    public CopyAsProject(FolderChooser chooser, Executor window, Consumer<Sentence> notice) {
        this.chooser = chooser;
        this.window = window;
        this.notice = notice;
    }

    /// Has folders be chosen otherwise from now on, for who drives the window.
    public void chooseBy(FolderChooser other) {
        chooser = other;
    }

    /// Returns when the user has chosen. The next time, the dialog begins at the folder chosen this time.
    ///
    /// @param owner of the dialog; none where the window is not known
    /// @param language of the dialog's title
    public void copy(@Nullable Window owner, Language language, Project project) {
        String title = Texts.shared(language).get("project.choose");
        chooser.choose(owner, title, near).ifPresent(parent -> {
            near = parent;
            Thread.ofPlatform().daemon().name("project copy").start(() -> write(project, parent));
        });
    }

    private void write(Project project, Path parent) {
        Sentence said = written(project, parent);
        window.execute(() -> notice.accept(said));
    }

    private static Sentence written(Project project, Path parent) {
        try {
            Path folder = project.writeTo(parent);
            LOGGER.log(Level.INFO, "A project was written to {0}", folder);
            return Sentence.of("project.written", folder);
        } catch (NotSaved failure) {
            LOGGER.log(Level.WARNING, failure, () -> "No project was written to " + parent);
            String why = failure.why().id();
            return Sentence.of("project." + why, parent);
        }
    }
}
