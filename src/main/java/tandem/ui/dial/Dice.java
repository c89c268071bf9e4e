package tandem.ui.dial;

import java.util.concurrent.ThreadLocalRandom;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import tandem.ui.lesson.DialValues;
import tandem.ui.lesson.NumberDial;
import tandem.ui.node.Hint;
import tandem.ui.text.Texts;

/// Turns a dial to any of its values, by chance.
final class Dice extends Button {
    Dice(NumberDial dial, DialValues values, Texts texts) {
        Region icon = new Region();
        icon.getStyleClass().add("dice-icon");
        setGraphic(icon);
        setId("dice-" + dial.id());
        getStyleClass().add("dice");
        String name = texts.get("dial.dice");
        setAccessibleText(name);
        Hint.on(this, name);
        setOnAction(_ -> values.set(dial, ThreadLocalRandom.current().nextDouble(dial.min(), dial.max())));
    }
}
