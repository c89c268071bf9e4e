package tandem.ui.shell;

import java.util.concurrent.Executor;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import tandem.ui.text.Texts;

/// The window's left edge: the name, the lessons, and what they run on.
final class Sidebar extends VBox {
    private Subscription bound = Subscription.EMPTY;

    /// @param unhurried adds all but the name
    Sidebar(ShellViewModel model, Texts texts, Executor unhurried) {
        getStyleClass().add("sidebar");
        getChildren().add(brand());
        Region room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        unhurried.execute(() -> getChildren().addAll(room, facts(texts)));
        unhurried.execute(() -> {
            LessonList lessons = new LessonList(model, texts);
            bound = lessons::dispose;
            getChildren().set(1, lessons);
        });
    }

    /// Lets go of the model.
    void dispose() {
        bound.unsubscribe();
    }

    private static HBox brand() {
        Region left = new Region();
        left.getStyleClass().add("logo-left");
        Region right = new Region();
        right.getStyleClass().add("logo-right");
        HBox logo = new HBox(left, right);
        logo.getStyleClass().add("logo");
        Label name = new Label("Tandem");
        name.getStyleClass().add("brand-name");
        HBox brand = new HBox(logo, name);
        brand.getStyleClass().add("brand");
        return brand;
    }

    private static VBox facts(Texts texts) {
        Label machine = new Label(texts.say(
                "facts", Runtime.version().feature(), Runtime.getRuntime().availableProcessors()));
        machine.getStyleClass().add("caption");
        Label real = new Label(texts.get("facts.real"));
        real.getStyleClass().add("caption");
        real.setWrapText(true);
        VBox facts = new VBox(machine, real);
        facts.getStyleClass().add("facts");
        return facts;
    }
}
