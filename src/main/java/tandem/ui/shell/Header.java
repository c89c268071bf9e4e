package tandem.ui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.util.Subscription;
import tandem.ui.action.Actions;
import tandem.ui.text.Texts;

/// The page's head: what the lesson is called, one line of what Start will do, and how the window is to be.
final class Header extends HBox {
    private final Label heading = new Label();
    private final Label intro = new Label();
    private final Subscription bound;

    Header(ShellViewModel model, Actions actions, Texts texts) {
        getStyleClass().add("header");
        heading.setId("heading");
        heading.getStyleClass().add("heading");
        intro.setId("intro");
        intro.getStyleClass().add("intro");
        intro.setWrapText(true);
        intro.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(heading, intro);
        HBox.setHgrow(words, Priority.ALWAYS);

        ActionButton theme = new ActionButton(actions.get("theme"), "quiet", texts).withIcon();
        theme.setAccessibleText(theme.getText());
        ActionButton language = new ActionButton(actions.get("language"), "quiet", texts);
        language.setText(texts.get("languages"));
        ActionButton about = new ActionButton(actions.get("about"), "quiet", texts);
        HBox preferences = new HBox(theme, language, about);
        preferences.getStyleClass().add("preferences");
        getChildren().addAll(words, preferences);
        bound = model.theme().subscribe(choice -> theme.setText(texts.get("theme." + choice.id())));
    }

    /// Lets go of the model.
    void dispose() {
        bound.unsubscribe();
    }

    void setHeading(String text) {
        heading.setText(text);
    }

    void setIntro(String text) {
        intro.setText(text);
    }

    /// The font of running text.
    ObjectProperty<Font> fontProperty() {
        return intro.fontProperty();
    }
}
