package tandem.ui.gallery;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// The last line of a tile, or two: the code at the left, who did it at the right, and a tick where it is done. Of who
/// did it, as much as there is room for: with its time beside or below, without, or the number alone.
final class TileFoot {
    private static final double SPACE = 3;

    private final Text code = text("flag-code");
    private final Text who = text("flag-who");
    private final Text time = text("flag-who");
    private final Text tick = text("flag-tick");
    private List<String> ways = List.of("");
    private Supplier<String> full = () -> "";
    private Supplier<String> took = () -> "";
    private boolean done;

    TileFoot() {
        tick.setText("✓");
    }

    static Text text(String style) {
        Text text = new Text();
        text.getStyleClass().add(style);
        text.setTextOrigin(VPos.TOP);
        text.setManaged(false);
        return text;
    }

    List<Node> parts() {
        return List.of(code, who, time, tick);
    }

    /// @param names who did it, or a word in the place of it, in fewer and fewer letters; at least one
    /// @param timed the same with its time; made only where there is room for it, like `alone`
    /// @param alone the time alone, or nothing
    void show(String letters, List<String> names, Supplier<String> timed, Supplier<String> alone, boolean ticked) {
        code.setText(letters);
        ways = names;
        full = timed;
        took = alone;
        done = ticked;
    }

    double height() {
        return code.getLayoutBounds().getHeight();
    }

    void layout(TileShape shape) {
        boolean there = shape.form() != TileShape.Form.NOTHING;
        code.setVisible(there);
        who.setVisible(there);
        time.setVisible(shape.form() == TileShape.Form.LINES);
        tick.setVisible(there && done);
        if (!there) {
            who.setText(ways.getFirst());
            return;
        }
        double right = shape.width() - shape.padding();
        if (shape.form() == TileShape.Form.LINES) {
            layoutTime(right, shape.foot() + height());
        } else if (done) {
            right = place(tick, right, shape.foot()) - SPACE;
        }
        place(code, shape.padding() + code.getLayoutBounds().getWidth(), shape.foot());
        double room = right - shape.padding() - code.getLayoutBounds().getWidth() - 2 * SPACE;
        fit(shape.form(), room);
        place(who, right, shape.foot());
    }

    private void layoutTime(double right, double top) {
        time.setText(took.get());
        place(time, done ? place(tick, right, top) - SPACE : right, top);
    }

    private void fit(TileShape.Form form, double room) {
        if (form == TileShape.Form.TIMES && fits(full.get(), room)) {
            return;
        }
        int said = form == TileShape.Form.NUMBERS ? 1 : 0; // all tiles alike, whatever their code is like
        while (said < ways.size() && !fits(ways.get(said), room)) {
            said++;
        }
        who.setVisible(said < ways.size());
    }

    private boolean fits(String words, double room) {
        who.setText(words);
        return who.getLayoutBounds().getWidth() <= room;
    }

    /// Ends a text at `right`, and says where it begins.
    private static double place(Text text, double right, double top) {
        double left = Math.rint(right - text.getLayoutBounds().getWidth());
        text.setX(left);
        text.setY(top);
        return left;
    }
}
