package tandem.ui.code;

import java.util.List;
import tandem.run.Model;

/// Which code a pane has to show.
///
/// @param model whose code it is
/// @param types the exhibit's own classes by their binary names, the main one first; others are on show while
///     lit
/// @param methods those on show before anything runs
/// @param twin the same in Python
/// @param quiet what is said while nobody stands in the code, a key of this package's texts; empty where
///     somebody always does
public record Exhibited(Model model, List<String> types, List<String> methods, Twin twin, String quiet) {
    /// The loop holds a callback and a time.
    public static final String LOOP_HOLDS = "quiet.loop";

    /// The client holds a callback, until an answer comes.
    public static final String LOOP_HOLDS_ANSWER = "quiet.answer";

    /// Somebody else holds what the window's thread is to be called for.
    public static final String WINDOW_IS_FREE = "quiet.window";

    public Exhibited {
        types = List.copyOf(types);
        methods = List.copyOf(methods);
    }

    /// The name of the main page, or of its twin.
    String file(boolean ofTwin) {
        String type = types.getFirst();
        return ofTwin ? twin.files().getFirst() : type.substring(type.lastIndexOf('.') + 1) + ".java";
    }

    /// Whether what changed in Python's asyncio is of this model.
    boolean isAsync() {
        return model.family() == Model.Family.LOOP;
    }
}
