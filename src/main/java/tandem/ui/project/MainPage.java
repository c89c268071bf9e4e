package tandem.ui.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tandem.run.Model;

/// What a project's `Main.java` says: a lesson's template, `Main.java.template`, with its gaps filled. It
/// calls the exhibit as its model does that, and has its imports in order, as a page should.
public final class MainPage {
    private static final String IMPORT = "import ";
    private static final Comparator<String> BY_NAME = Comparator.comparing(line -> line.replace(";", ""));

    private MainPage() {}

    /// The page of a lesson.
    ///
    /// @param home a class of the package that the template stands beside
    /// @param model from which follow `runner`, the class of `tandem.console` that calls the exhibit, and
    ///     `threads`, the exhibit's own
    /// @param words for all other gaps
    public static String of(Class<?> home, Model model, Map<String, String> words) {
        Map<String, String> all = new HashMap<>(words);
        all.put("runner", runner(model));
        all.put("threads", model == Model.VIRTUAL_THREADS ? "virtual" : "platform");
        List<String> lines = new ArrayList<>(
                Template.beside(home, "Main.java.template").fill(all).lines().toList());
        long imports = lines.stream().filter(line -> line.startsWith(IMPORT)).count();
        lines.subList(0, (int) imports).sort(BY_NAME); // they are the first
        return String.join("\n", lines) + "\n";
    }

    private static String runner(Model model) {
        return switch (model) {
            case ONE_BY_ONE, PLATFORM_THREADS, VIRTUAL_THREADS -> "OnThread";
            case EVENT_LOOP -> "OnLoop";
            case CALLBACKS -> "ByCallbacks";
            case WINDOW -> "OnWindow";
        };
    }
}
