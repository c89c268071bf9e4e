package tandem;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import tandem.lesson.flags.FlagsLesson;
import tandem.lesson.freeze.FreezeLesson;
import tandem.lesson.spinners.SpinnersLesson;
import tandem.site.Site;
import tandem.time.Clock;
import tandem.time.PacedClock;
import tandem.ui.journal.Journal;
import tandem.ui.lesson.Lesson;
import tandem.ui.lesson.Pacing;
import tandem.ui.settings.Places;
import tandem.ui.shell.Shell;
import tandem.ui.theme.Fonts;

/// The application: here its parts are wired, by hand, in one place.
public final class Tandem extends Application {
    private @Nullable Journal journal;
    private @Nullable Shell shell;

    @Override
    public void start(Stage stage) {
        Places places = Places.ofSystem();
        journal = Journal.open(places.state());
        Fonts.load();
        PacedClock clock = new PacedClock();
        Site site = new Site(clock);
        Consumer<URI> opener = uri -> getHostServices().showDocument(uri.toString());
        shell = Shell.open(stage, syllabus(clock, site, opener), new Pacing(clock), places, journal, List.of(site));
        Parameters parameters = getParameters(); // none where another application starts this one
        if (parameters != null && parameters.getUnnamed().contains(Rehearsal.ARGUMENT)) {
            Rehearsal.begin(shell);
        }
    }

    @Override
    public void stop() {
        if (shell != null) {
            shell.close();
        }
        if (journal != null) {
            journal.close();
        }
    }

    /// All lessons, in their order.
    ///
    /// @param clock what is paced by the user: the runs of those lessons that can be, and the site
    /// @param opener shows a folder as the system does that
    static List<Lesson<?>> syllabus(Clock clock, Site site, Consumer<URI> opener) {
        return List.of(
                new SpinnersLesson(clock), new FlagsLesson(clock, site, opener), new FreezeLesson(Clock.real(), site));
    }
}
