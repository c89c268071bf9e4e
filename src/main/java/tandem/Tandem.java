package tandem;

import java.util.List;
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

    /// Loads the fonts on the calling thread, which is JavaFX's launcher; JavaFX loads the theme on the window's
    /// meanwhile.
    @Override
    public void init() {
        theme.lay();
        Fonts.load();
    }

    @Override
    public void start(Stage stage) {
        prepared.host().complete(getHostServices());
        shell = Shell.open(stage, prepared.ground(), journal.join(), List.of(prepared.site()));
        Tidying.of(shell.model(), prepared.ground().window()).begin();
        Parameters parameters = getParameters(); // none where another application starts this one
        if (parameters != null && parameters.getUnnamed().contains(Rehearsal.ARGUMENT)) {
            Rehearsal.begin(shell, prepared.ground().thread());
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
