package tandem.ui.gallery;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// What stands in the place of a flag that is not here: a sign, and as many words as there is room for.
final class TileSign {
    private final Text text = TileFoot.text("flag-sign");
    private List<String> ways = List.of("");

    TileSign() {
        text.setTextAlignment(TextAlignment.CENTER);
    }

    Text text() {
        return text;
    }

    /// @param said the same in fewer and fewer words, at least one way to say it
    void show(List<String> said) {
        ways = said;
        say(said.getFirst(), 0);
    }

    /// Says it in the first way that fits, in a line or in several.
    void layout(TileShape shape) {
        double width = shape.width() - 4;
        for (String way : ways) {
            if (fits(way, 0, width, shape) || (way.indexOf(' ') > 0 && fits(way, width, width, shape))) {
                break;
            }
        }
        Bounds bounds = text.getLayoutBounds();
        text.setX(Math.rint((shape.width() - bounds.getWidth()) / 2));
        text.setY(Math.rint(shape.top() + (shape.stage() - bounds.getHeight()) / 2));
    }

    private boolean fits(String way, double wrapping, double width, TileShape shape) {
        say(way, wrapping);
        Bounds bounds = text.getLayoutBounds();
        boolean whole = wrapping == 0 || !breaksAWord(way);
        return whole && bounds.getWidth() <= width && bounds.getHeight() <= shape.stage() + 2;
    }

    /// Whether there are more lines than words to put on them.
    private boolean breaksAWord(String way) {
        double line = text.getFont().getSize();
        return text.getLayoutBounds().getHeight() / line > 1.5 * way.split(" ").length;
    }

    private void say(String way, double wrapping) {
        text.setWrappingWidth(wrapping);
        text.setText(way);
    }
}
