package tandem.lesson.freeze;

import java.util.Locale;
import java.util.Map;
import tandem.exhibit.flags.Download;
import tandem.exhibit.freeze.AsyncFetch;
import tandem.exhibit.freeze.BlockingFetch;
import tandem.exhibit.freeze.ThreadFetch;
import tandem.run.Model;
import tandem.site.Dials;
import tandem.site.FlagFiles;
import tandem.ui.project.Literals;
import tandem.ui.project.MainPage;
import tandem.ui.project.Project;
import tandem.ui.project.Readme;
import tandem.ui.text.Amount;
import tandem.ui.text.Sentence;

/// A fetch for a window to take away.
final class FreezeProject {
    private static final Class<?> HOME = FreezeProject.class;
    private static final String RETURNS_WHEN_DONE = "CompletableFuture.completedFuture(exhibit.downloadMany())";
    private static final String RETURNS_AT_ONCE = "exhibit.downloadMany()";

    private FreezeProject() {}

    /// What a pane does in this experiment.
    static Project of(Experiment experiment) {
        String way = experiment.way().name().toLowerCase(Locale.ROOT);
        Sentence about = Sentence.of("project.about", Experiment.CODES.size(), Amount.millis(experiment.time()));
        return new Project(
                "freeze-" + way,
                main(experiment),
                Readme.of(HOME, Sentence.of("project." + way), about),
                () -> FlagFiles.of(Experiment.CODES));
    }

    private static String main(Experiment experiment) {
        Dials dials = experiment.dials();
        Map<String, String> words = Map.of(
                "exhibit", exhibit(experiment.way()).getSimpleName(),
                "import", experiment.isBlocking() ? "import java.util.concurrent.CompletableFuture;\n" : "",
                "call", experiment.isBlocking() ? RETURNS_WHEN_DONE : RETURNS_AT_ONCE,
                "what", experiment.what().name(),
                "time", Literals.duration(experiment.time()),
                "all-at-once", "" + experiment.allAtOnce(),
                "timeout", Literals.duration(Experiment.PATIENCE),
                "errors", "" + dials.errors(),
                "fault", dials.faults().getFirst().name(),
                "codes", Literals.strings(Experiment.CODES));
        return MainPage.of(HOME, Model.WINDOW, words);
    }

    private static Class<? extends Download> exhibit(Experiment.Way way) {
        return switch (way) {
            case BLOCKING -> BlockingFetch.class;
            case THREADS -> ThreadFetch.class;
            case ASYNC -> AsyncFetch.class;
        };
    }
}
