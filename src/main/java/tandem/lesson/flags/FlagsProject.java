package tandem.lesson.flags;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tandem.exhibit.flags.AsyncDownload;
import tandem.exhibit.flags.CallbackDownload;
import tandem.exhibit.flags.Download;
import tandem.exhibit.flags.OneByOneDownload;
import tandem.exhibit.flags.PooledDownload;
import tandem.exhibit.flags.VirtualDownload;
import tandem.run.Model;
import tandem.site.Dials;
import tandem.site.FlagFiles;
import tandem.ui.project.Literals;
import tandem.ui.project.MainPage;
import tandem.ui.project.Project;
import tandem.ui.project.Readme;
import tandem.ui.text.Amount;
import tandem.ui.text.Sentence;

/// A download of flags to take away.
final class FlagsProject {
    private static final Class<?> HOME = FlagsProject.class;

    private FlagsProject() {}

    /// What a model runs that is asked for this.
    ///
    /// @param once which flags, before they are asked for another time
    /// @throws IllegalArgumentException if the model has no download of many
    static Project of(Asked asked, List<String> once) {
        Sentence about = Sentence.of(
                "project.about",
                asked.codes().size(),
                asked.atOnce(),
                Amount.millis(asked.dials().delay()));
        return new Project(
                "flags-" + asked.model().id(),
                main(asked, once),
                Readme.of(HOME, Sentence.of("value", asked.model()), about),
                () -> FlagFiles.of(once));
    }

    private static String main(Asked asked, List<String> once) {
        OtherServer other = asked.other();
        Dials dials = asked.dials();
        Map<String, String> words = Map.ofEntries(
                Map.entry("exhibit", exhibit(asked.model()).getSimpleName()),
                Map.entry("flags", "" + asked.codes().size()),
                Map.entry("at-once", "" + asked.atOnce()),
                Map.entry("timeout", Literals.duration(asked.timeout())),
                Map.entry("retries", "" + asked.retries()),
                Map.entry("server", Literals.string(other == null ? "" : other.template())),
                Map.entry("delay", Literals.duration(dials.delay())),
                Map.entry("jitter", Literals.duration(dials.jitter())),
                Map.entry("errors", "" + dials.errors()),
                Map.entry("missing", "" + dials.missing()),
                Map.entry("faults", faults(dials)),
                Map.entry("seed", "" + dials.seed()),
                Map.entry("codes", Literals.strings(once)));
        return MainPage.of(HOME, asked.model(), words);
    }

    private static String faults(Dials dials) {
        return dials.faults().stream().map(fault -> "Fault." + fault).collect(Collectors.joining(", "));
    }

    private static Class<? extends Download> exhibit(Model model) {
        return switch (model) {
            case ONE_BY_ONE -> OneByOneDownload.class;
            case PLATFORM_THREADS -> PooledDownload.class;
            case VIRTUAL_THREADS -> VirtualDownload.class;
            case EVENT_LOOP -> AsyncDownload.class;
            case CALLBACKS -> CallbackDownload.class;
            case WINDOW -> throw new IllegalArgumentException("the window fetches in a lesson of its own");
        };
    }
}
