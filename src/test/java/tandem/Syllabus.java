package tandem;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import tandem.site.Site;
import tandem.time.Clock;
import tandem.ui.lesson.Lesson;

/// The application's own lessons, for tests that open its real window.
public final class Syllabus {
    private Syllabus() {}

    public static List<Lesson<?>> of(Site site) {
        return of(Clock.real(), site, _ -> {});
    }

    /// The same.
    ///
    /// @param clock what those lessons go by that can be paced
    /// @param opener is given the folders that are to be shown
    public static List<Lesson<?>> of(Clock clock, Site site, Consumer<URI> opener) {
        return Preparation.syllabus(clock, site, opener);
    }
}
