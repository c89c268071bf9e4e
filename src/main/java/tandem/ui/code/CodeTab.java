package tandem.ui.code;

import java.util.List;
import tandem.ui.lesson.CodeShown;

/// The tabs of a code pane, by the names that settings have for them.
final class CodeTab {
    static final String JAVA = CodeShown.JAVA;
    static final String PYTHON = "python";
    static final String THEN = "then";
    static final List<String> ALL = List.of(JAVA, PYTHON, THEN);

    private CodeTab() {}

    /// The tab that a pane shows when the user wants `tab`.
    static String of(String tab, Exhibited code) {
        return ALL.contains(tab) && (!tab.equals(THEN) || code.isAsync()) ? tab : JAVA;
    }
}
