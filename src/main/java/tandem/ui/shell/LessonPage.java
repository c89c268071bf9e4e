package tandem.ui.shell;

import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// The lesson on show, which scrolls where the window is too small for it.
final class LessonPage extends ScrollPane {
    LessonPage() {
        setId("content");
        setFitToWidth(true);
        setFitToHeight(true);
        skinProperty().subscribe(_ -> paintOnlyWhatChanges());
    }

    /// Shows a lesson from its top.
    void show(Parent lesson) {
        setContent(lesson);
        setVvalue(0);
    }

    /// Does nothing: a scroll pane would take the focus from whatever is clicked in it.
    @Override
    public void requestFocus() {}

    /// A scroll pane caches its content as one picture, which is made anew, whole, when anything in it changes. That
    /// pays while one scrolls; here something changes at most frames, and nobody scrolls then.
    private void paintOnlyWhatChanges() {
        lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
    }
}
