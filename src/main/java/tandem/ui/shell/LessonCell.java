package tandem.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import tandem.ui.lesson.Lesson;
import tandem.ui.node.Hint;
import tandem.ui.text.Language;
import tandem.ui.text.Texts;

/// A lesson in the list: its number and its title; `shell.css` hides the title where the window is narrow.
final class LessonCell extends ListCell<Lesson<?>> {
    private final Language language;
    private final Label number = new Label();
    private final Label title = new Label();
    private final Hint hint = new Hint(this);
    private final HBox row = new HBox(number, title);

    LessonCell(Language language) {
        this.language = language;
        getStyleClass().add("lesson-cell");
        row.getStyleClass().add("lesson-row");
        number.getStyleClass().add("lesson-number");
        title.getStyleClass().add("lesson-title");
    }

    @Override
    protected void updateItem(@Nullable Lesson<?> lesson, boolean empty) {
        super.updateItem(lesson, empty);
        if (empty || lesson == null) {
            setGraphic(null);
            hint.say("");
            return;
        }
        String name = Texts.of(lesson.home(), language).get("title");
        number.setText(Integer.toString(getIndex() + 1));
        title.setText(name);
        setAccessibleText(number.getText() + " " + name);
        hint.say(name);
        setGraphic(row);
    }
}
