package tandem;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import tandem.ui.journal.Journal;
import tandem.ui.shell.Shell;
import tandem.ui.theme.Fonts;
import tandem.ui.theme.Theme;

/// The application: a window over what was prepared.
public final class Tandem extends Application {
    private final Preparation prepared = Preparation.take();
    private final CompletableFuture<Journal> journal = prepared.openJournal();
    private final Theme theme = Theme.of(prepared.ground().theme());
    private @Nullable Shell shell;

    /// Loads the fonts and builds the page on the calling thread, which is JavaFX's launcher; JavaFX loads the theme on
    /// the window's meanwhile.
    @Override
    public void init() {
        theme.lay();
        Fonts.load();
        shell = new Shell(prepared.ground(), List.of(prepared.site()));
    }

    @Override
    public void start(Stage stage) {
        Shell built = Objects.requireNonNull(shell, "not initialized");
        prepared.host().complete(getHostServices());
        built.open(stage, journal.join());
        Parameters parameters = getParameters(); // none where another application starts this one
        if (parameters != null && parameters.getUnnamed().contains(Rehearsal.ARGUMENT)) {
            Rehearsal.begin(built);
        }
    }

    @Override
    public void stop() {
        if (shell != null) {
            shell.close();
        }
        journal.join().close();
    }
}
