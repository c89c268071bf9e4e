package tandem.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import tandem.run.Model;
import tandem.ui.pane.ModelMark;
import tandem.ui.text.Sentence;
import tandem.ui.text.Texts;

/// The names at the left of the rows, and the numbers of each part at the right of its heading. Rows that are too low
/// for a name have one at the first and at the last of them.
final class RowLabels extends Pane {
    private static final int LOW = 11;
    /// Lines of text may overlap by so much without touching, in px.
    private static final double OVERLAP = 4;

    private static final double INDENT = 16;

    private final Texts texts;
    private final List<Numbers> numbers = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private @Nullable Rows shown;

    private record Numbers(Part part, Label label, Function<Sentence, String> saying) {
        private void count() {
            label.setText(saying.apply(Telling.numbers(part)));
        }
    }

    private record Placed(Label label, Row row, boolean right) {}

    RowLabels(Texts texts) {
        this.texts = texts;
        setMouseTransparent(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /// @param scrolled how many px of the rows are above the top
    /// @param column how wide the column of names is, in px
    void show(Rows rows, double scrolled, double column) {
        if (!rows.equals(shown)) {
            shown = rows;
            placed.clear();
            numbers.clear();
            rows.rows().forEach(row -> name(rows, row));
            getChildren().setAll(placed.stream().map(Placed::label).toList());
            applyCss(); // nobody else lays them out, so their size has to be known here
        }
        double free = -getHeight();
        for (Placed each : placed) {
            place(each, scrolled, column);
            Label label = each.label();
            label.setVisible(each.right() || label.getLayoutY() >= free - OVERLAP);
            free = label.isVisible() ? label.getLayoutY() + label.getHeight() : free;
        }
    }

    /// Says the numbers of each part as they are now.
    void count() {
        numbers.forEach(Numbers::count);
    }

    private void name(Rows rows, Row row) {
        switch (row) {
            case Row.Heading(Part part, int _, int _) -> {
                add(label(texts.name(part.model()), part.model(), "timeline-part"), row, false);
                Label count = label("", null, "timeline-numbers");
                count.setAlignment(Pos.CENTER_RIGHT);
                numbers.add(new Numbers(part, count, texts.saying()));
                add(count, row, true);
            }
            case Row.OfLane lane
            when isNamed(rows, lane) ->
                add(
                        label(
                                lane.lane().name(),
                                lane.height() < LOW
                                        ? null
                                        : lane.part().model().of(lane.lane().sort()),
                                "timeline-lane"),
                        row,
                        false);
            case Row.OfLane _ -> {}
            case Row.Helpers helpers ->
                add(label(texts.say("helpers", helpers.lanes().size()), null, "timeline-lane"), row, false);
            case Row.Band band -> add(label(texts.say("band", band.lanes()), null, "timeline-lane"), row, false);
        }
    }

    private static boolean isNamed(Rows rows, Row.OfLane row) {
        if (row.height() >= LOW) {
            return true;
        }
        return !(rows.at(row.y() - 1) instanceof Row.OfLane)
                || !(rows.at((double) row.y() + row.height()) instanceof Row.OfLane);
    }

    private static Label label(String text, @Nullable Model mark, String style) {
        Label label = new Label(text, mark == null ? null : new ModelMark(mark));
        label.getStyleClass().add(style);
        label.setManaged(false); // another text is to lay out nothing else
        return label;
    }

    private void add(Label label, Row row, boolean right) {
        placed.add(new Placed(label, row, right));
    }

    private void place(Placed each, double scrolled, double column) {
        Row row = each.row();
        Label label = each.label();
        boolean heading = row instanceof Row.Heading;
        double left = heading ? 0 : INDENT;
        double height = label.prefHeight(-1);
        double x = each.right() ? column : left;
        double width = each.right() ? getWidth() - column : Math.min(column - left - 8, label.prefWidth(-1));
        double y = row.y() - scrolled + (row.height() - height) / 2;
        label.resizeRelocate(Math.rint(x), Math.rint(y), width, height);
    }
}
