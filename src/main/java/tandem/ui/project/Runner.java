package tandem.ui.project;

import java.util.HashMap;
import java.util.Map;
import tandem.run.Model;

/// How `Main.java` runs what a model shows: the class of `tandem.console` that calls the exhibit, and the threads that
/// the exhibit gets.
public final class Runner {
    private Runner() {}

    /// The same words, and `runner` and `threads` of the model.
    public static Map<String, String> with(Model model, Map<String, String> words) {
        Map<String, String> all = new HashMap<>(words);
        all.put("runner", runner(model));
        all.put("threads", model == Model.VIRTUAL_THREADS ? "virtual" : "platform");
        return all;
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
