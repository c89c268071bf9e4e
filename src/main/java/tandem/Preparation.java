package tandem;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.HostServices;
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
import tandem.ui.shell.Groundwork;

/// What the application has before it has a window: here its parts are wired, by hand, in one place. It is made by a
/// thread of its own while JavaFX starts.
///
/// @param host to be completed by who knows it
record Preparation(Site site, Groundwork ground, CompletableFuture<HostServices> host) {
    private static volatile @Nullable CompletableFuture<Preparation> begun;

    /// Begins to make it.
    static void begin() {
        begun = beside(Preparation::make);
    }

    private static <T> CompletableFuture<T> beside(Supplier<T> work) {
        return CompletableFuture.supplyAsync(
                work, run -> Thread.ofPlatform().daemon().name("preparation").start(run));
    }

    /// Waits until it is made; makes it, if nobody has begun to.
    static Preparation take() {
        CompletableFuture<Preparation> future = begun;
        begun = null;
        return future == null ? make() : future.join();
    }

    /// Begins to open the log. Not before JavaFX has started: where there will be no window, nothing is to be left in
    /// the home.
    CompletableFuture<Journal> openJournal() {
        return beside(() -> Journal.open(ground.places().state()));
    }

    private static Preparation make() {
        PacedClock clock = new PacedClock();
        Site site = new Site(clock);
        CompletableFuture<HostServices> host = new CompletableFuture<>();
        Consumer<URI> opener = uri -> {
            var _ = host.thenAccept(services -> services.showDocument(uri.toString()));
        };
        Groundwork ground = Groundwork.lay(syllabus(clock, site, opener), new Pacing(clock), Places.ofSystem());
        return new Preparation(site, ground, host);
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
