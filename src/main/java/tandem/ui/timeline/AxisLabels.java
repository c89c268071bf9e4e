package tandem.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import tandem.ui.text.Texts;

/// The times below the ticks of the axis: each below the middle of its tick, the first from there on, and none beyond
/// the right edge. They are placed here, as layout would not be told of another text.
final class AxisLabels extends Pane {
    private static final double NANOS_PER_SECOND = 1e9;

    private final Texts texts;
    private final List<Label> ticks = new ArrayList<>();
    private @Nullable Shown shown;

    private record Shown(Axis axis, Span span, double width) {}

    AxisLabels(Texts texts) {
        this.texts = texts;
        setManaged(false);
        setMouseTransparent(true);
    }

    /// @param width of the time in sight, in px
    void show(Axis axis, Span span, double width) {
        Shown next = new Shown(axis, span, width);
        if (!next.equals(shown)) {
            shown = next;
            place(axis, span, width);
        }
    }

    private void place(Axis axis, Span span, double width) {
        while (ticks.size() < axis.times().size()) {
            ticks.add(tick());
        }
        for (int i = 0; i < ticks.size(); i++) {
            Label tick = ticks.get(i);
            tick.setVisible(i < axis.times().size());
            if (tick.isVisible()) {
                double time = axis.times().get(i);
                tick.setText(texts.say("seconds", texts.number(time / NANOS_PER_SECOND, axis.decimals())));
                double own = tick.prefWidth(-1);
                double x = span.place(time) * width - (i == 0 ? 0 : own / 2);
                tick.resizeRelocate(Math.rint(Math.min(x, width - own)), 0, own, tick.prefHeight(-1));
            }
        }
    }

    private Label tick() {
        Label tick = new Label();
        tick.getStyleClass().add("timeline-tick");
        tick.setManaged(false);
        getChildren().add(tick);
        tick.applyCss(); // nobody else lays it out, so its size has to be known here
        return tick;
    }
}
