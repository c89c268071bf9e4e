package tandem.lesson.freeze;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.jspecify.annotations.Nullable;
import tandem.ui.text.Amount;
import tandem.ui.text.Texts;
import tandem.ui.text.Unit;

/// Draws a strip: a tick for each frame, a band for each gap, and below them the seconds.
final class FrameStripView extends Pane {
    private static final double NANOS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final double BAND = 26;
    private static final double SECONDS = 18;

    private final Path ticks = new Path();
    private final Region line = new Region();
    private final List<Label> bands = new ArrayList<>();
    private final List<Label> seconds = new ArrayList<>();
    private final ObjectProperty<@Nullable FrameStrip> strip = new SimpleObjectProperty<>(this, "strip");
    private @Nullable Texts texts;

    public FrameStripView() {
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        ticks.getStyleClass().add("frame-ticks");
        ticks.setManaged(false);
        line.getStyleClass().add("frame-line");
        getChildren().addAll(line, ticks);
        strip.subscribe(this::draw);
    }

    /// Shows whatever this is, from now on, in these words.
    void show(ObservableValue<FrameStrip> shown, Texts words) {
        texts = words;
        setAccessibleText(words.get("strip"));
        strip.bind(shown);
    }

    private void draw(@Nullable FrameStrip now) {
        if (now != null) {
            label(bands, now.gaps().size(), "frame-gap");
            label(seconds, (int) ((now.length() - now.zero()) / NANOS_PER_SECOND) + 1, "caption");
            requestLayout();
        }
    }

    /// Keeps the labels that are there.
    private void label(List<Label> labels, int count, String style) {
        while (labels.size() > count) {
            getChildren().remove(labels.removeLast());
        }
        while (labels.size() < count) {
            Label label = new Label();
            label.getStyleClass().add(style);
            labels.add(label);
            getChildren().add(1, label);
        }
    }

    @Override
    protected void layoutChildren() {
        FrameStrip now = strip.get();
        Texts words = texts;
        line.resizeRelocate(0, BAND, getWidth(), 1);
        if (now == null || words == null) {
            return;
        }
        ticks.getElements()
                .setAll(now.frames().stream()
                        .flatMap(frame -> tick(x(now, frame)).stream())
                        .toList());
        IntStream.range(0, bands.size())
                .forEach(i -> place(now, words, now.gaps().get(i), bands.get(i)));
        IntStream.range(0, seconds.size()).forEach(second -> place(now, words, second));
    }

    /// A band that is too narrow for its words has none.
    private void place(FrameStrip now, Texts words, FrameStrip.Gap gap, Label band) {
        double begin = x(now, gap.begin()) + 1;
        double width = Math.max(1, x(now, gap.end()) - begin - 1);
        band.setText(words.say(gap.words()));
        if (band.prefWidth(-1) > width) {
            band.setText("");
        }
        band.resizeRelocate(begin, 0, width, BAND);
    }

    private void place(FrameStrip now, Texts words, int second) {
        Label label = seconds.get(second);
        label.setText(words.say(new Amount(second, Unit.SECONDS, 0)));
        label.autosize();
        double x = x(now, now.zero() + Math.round(second * NANOS_PER_SECOND));
        label.relocate(Math.rint(Math.min(x, getWidth() - label.getWidth())), BAND + 3);
    }

    /// In whole px, so that ticks are equally dark.
    private double x(FrameStrip now, long moment) {
        return Math.floor((getWidth() - 1) * moment / Math.max(1, now.length()));
    }

    private static List<PathElement> tick(double x) {
        return List.of(new MoveTo(x + 0.5, 0), new LineTo(x + 0.5, BAND));
    }

    @Override
    protected double computePrefHeight(double width) {
        return BAND + SECONDS;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
