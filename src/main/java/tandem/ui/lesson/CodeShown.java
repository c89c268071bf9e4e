package tandem.ui.lesson;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import tandem.ui.settings.Settings;

/// How the user wants code to be shown: in both panes of all lessons alike, so that they are of equal size.
/// It outlives the views, and is remembered.
public final class CodeShown {
    /// The tab of the code that runs.
    public static final String JAVA = "java";

    private static final String OPEN = "code.open";
    private static final String TAB = "code.tab";

    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final StringProperty tab = new SimpleStringProperty(this, "tab", JAVA);

    /// Folded, as at the very first start.
    public CodeShown() {}

    /// As it is remembered.
    public CodeShown(Settings settings) {
        open.set(settings.flag(OPEN));
        tab.set(settings.text(TAB).orElse(JAVA));
    }

    /// Whether it is unfolded.
    public BooleanProperty open() {
        return open;
    }

    /// The tab that the user chose last; one that a pane has not is no choice there.
    public StringProperty tab() {
        return tab;
    }

    public void save(Settings settings) {
        settings.put(OPEN, open.get());
        settings.put(TAB, tab.get());
    }
}
