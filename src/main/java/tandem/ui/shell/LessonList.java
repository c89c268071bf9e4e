package tandem.ui.shell;

import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import tandem.ui.lesson.Lesson;
import tandem.ui.text.Texts;

/// The lessons, of which one is on show.
final class LessonList extends ListView<Lesson<?>> {
    private final Subscription bound;

    LessonList(ShellViewModel model, Texts texts) {
        setId("lessons");
        setAccessibleText(texts.get("lessons"));
        VBox.setVgrow(this, Priority.ALWAYS);
        getItems().setAll(model.syllabus());
        setCellFactory(_ -> new LessonCell(texts.language()));
        bound = Subscription.combine(
                model.lesson().subscribe(_ -> getSelectionModel().select(model.index())),
                getSelectionModel().selectedIndexProperty().subscribe((_, place) -> model.select(place.intValue())));
    }

    /// Lets go of the model.
    void dispose() {
        bound.unsubscribe();
    }
}
