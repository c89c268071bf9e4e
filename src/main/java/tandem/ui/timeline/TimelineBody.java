package tandem.ui.timeline;

import java.nio.IntBuffer;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import tandem.ui.text.Texts;

/// The rows, with their names at the left and the axis below. The picture is made of points, whole, each time that
/// there is something new; the names are nodes.
final class TimelineBody extends Region {
    private static final double COLUMN = 160;
    private static final double AXIS = 20;
    private static final double BETWEEN_TICKS = 90;
    private static final double BESIDE = 10;
    private static final double HEAD = 32;
    /// What all else needs of the window's height, in px: the panes are the heroes.
    private static final double FOR_ALL_ELSE = 360;

    /// Of the height that is left.
    private static final double SHARE = 0.42;

    /// Of the height that is left, where that is enough for all lanes.
    private static final double LANES_SHARE = 0.6;

    private static final int USUAL_ROOM = 224;
    private static final int MOST_ROOM = 400;
    private static final int LEAST_ROOM = 92;

    private final TimelineModel model;
    private final Texts texts;
    private final ImageView picture = new ImageView();
    private final RowLabels names;
    private final Label told = new Label();
    private final TimelineColours colours = new TimelineColours(this::requestLayout);
    private final AxisLabels ticks;
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private Rows rows = Rows.of(List.of(), 0);
    private double scrolled;
    private int room = LEAST_ROOM;
    private int page;
    private double windowHeight;
    private Runnable whenArranged = () -> {};
    private TimelineModel.@Nullable Structure arranged;

    TimelineBody(TimelineModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.names = new RowLabels(texts);
        this.ticks = new AxisLabels(texts);
        getStyleClass().add("timeline-body");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setManaged(false);
        told.setId("timeline-told");
        told.getStyleClass().add("timeline-told");
        told.setMouseTransparent(true);
        told.setManaged(false);
        told.setVisible(false);
        getChildren().addAll(picture, names, ticks, colours, told);
    }

    /// Draws what there is now: at once, where nothing else has moved. Takes more room if there are more rows than
    /// before, and less only for another lesson or in another window.
    void refresh() {
        double height = windowHeight();
        boolean other = page != model.page() || height != windowHeight;
        if (!other && model.structure().equals(arranged) && !isNeedsLayout()) {
            draw();
            return;
        }
        int wanted = wanted(height);
        if (wanted > room || other) {
            page = model.page();
            windowHeight = height;
            room = wanted;
            requestParentLayout();
        }
        requestLayout();
    }

    private double windowHeight() {
        return getScene() == null ? Double.MAX_VALUE : getScene().getHeight();
    }

    private int wanted(double height) {
        double left = height - FOR_ALL_ELSE;
        int usual = (int) Math.clamp(SHARE * left, LEAST_ROOM, USUAL_ROOM);
        int most = (int) Math.clamp(LANES_SHARE * left, LEAST_ROOM, MOST_ROOM);
        return Math.clamp(Rows.of(model.parts(), usual, most).height(), LEAST_ROOM, most);
    }

    /// Calls `what` each time that rows may have moved.
    void whenArranged(Runnable what) {
        whenArranged = what;
    }

    private Axis axis() {
        return Axis.of(model.span(), (int) ((getWidth() - COLUMN) / BETWEEN_TICKS));
    }

    Rows rows() {
        return rows;
    }

    /// The row at a height of this node, or null.
    @Nullable
    Row rowAt(double y) {
        return y < 0 || y > lanesHeight() ? null : rows.at(y + scrolled);
    }

    /// Where a place of this node lies within the time in sight, as a share of it.
    double place(double x) {
        return Math.clamp(share(x - COLUMN), 0, 1);
    }

    /// The moment of the clock at a place of this node.
    long moment(double x) {
        return model.zero() + Math.round(model.span().time(place(x)));
    }

    /// The place of this node at which a moment of the clock is.
    double x(long moment) {
        double place = model.span().place((double) (moment - model.zero()));
        return COLUMN + place * (getWidth() - COLUMN);
    }

    /// What share of the time in sight so many px are.
    double share(double px) {
        return px / Math.max(1, getWidth() - COLUMN);
    }

    /// Where a row begins in this node.
    double y(Row row) {
        return row.y() - scrolled;
    }

    /// Whether there are rows above or below.
    boolean overflows() {
        return rows.height() > lanesHeight();
    }

    void scroll(double px) {
        scrolled = Math.clamp(scrolled + px, 0, Math.max(0, rows.height() - lanesHeight()));
        requestLayout();
    }

    /// Lets a row be in sight.
    void reveal(Row row) {
        double above = row.y() - scrolled;
        double below = row.y() + row.height() - scrolled - lanesHeight();
        scroll(above < 0 ? above : Math.max(0, below));
    }

    /// Says something about a place of this node, beside it; nothing if the text is empty.
    void tell(String text, double x, double y) {
        told.setText(text);
        told.setVisible(!text.isEmpty());
        told.applyCss();
        setAccessibleText(text.isEmpty() ? texts.get("timeline.what") : text);
        double width = told.prefWidth(-1);
        double height = told.prefHeight(-1);
        double left = Math.clamp(x + BESIDE, 0, Math.max(0, getWidth() - width));
        double above = y - height - BESIDE;
        told.resizeRelocate(Math.rint(left), Math.rint(above < -HEAD ? y + 2 * BESIDE : above), width, height);
        told.toFront();
    }

    private double lanesHeight() {
        return Math.max(0, getHeight() - AXIS);
    }

    /// Only in sight: JavaFX asks that of what is folded, too.
    @Override
    protected void layoutChildren() {
        if (!isVisible()) {
            return;
        }
        arranged = model.structure();
        Rows fresh = Rows.of(model.parts(), (int) lanesHeight());
        rows = fresh.equals(rows) ? rows : fresh;
        scrolled = Math.clamp(scrolled, 0, Math.max(0, rows.height() - lanesHeight()));
        names.resizeRelocate(0, 0, getWidth(), lanesHeight());
        names.show(rows, scrolled, COLUMN);
        ticks.relocate(COLUMN, lanesHeight() + 4);
        draw();
        whenArranged.run();
    }

    private void draw() {
        names.count();
        Axis axis = axis();
        ticks.show(axis, model.span(), getWidth() - COLUMN);
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        int width = (int) Math.max(1, Math.floor((getWidth() - COLUMN) * scale));
        int height = (int) Math.max(1, Math.floor(lanesHeight() * scale));
        PixelBuffer<IntBuffer> points = sized(width, height);
        picture.setFitWidth(width / scale);
        picture.setFitHeight(height / scale);
        picture.relocate(COLUMN, 0);
        points.updateBuffer(buffer -> {
            Raster raster = new Raster(width, height, buffer.getBuffer().array());
            Painter painter = new Painter(raster, colours.now(), model.span(), model.zero(), scale);
            painter.paint(rows, scrolled);
            painter.rules(axis.times().stream().mapToDouble(model.span()::place), rows, scrolled);
            model.parts().forEach(part -> painter.wakes(part.tracks().wakes(), rows, scrolled));
            painter.stalls(
                    model.parts().stream().map(part -> part.tracks().stalls()).toList());
            return null;
        });
    }

    private PixelBuffer<IntBuffer> sized(int width, int height) {
        PixelBuffer<IntBuffer> present = buffer;
        if (present == null || present.getWidth() != width || present.getHeight() != height) {
            present = new PixelBuffer<>(
                    width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance());
            buffer = present;
            picture.setImage(new WritableImage(present));
        }
        return present;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        return insets.getTop() + room + AXIS + insets.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 2 * COLUMN;
    }
}
