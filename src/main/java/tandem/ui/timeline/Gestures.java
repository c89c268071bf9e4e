package tandem.ui.timeline;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;
import tandem.ui.text.Sentence;

/// Zooms, moves and asks by mouse, touchpad and keyboard. What is pointed at, or chosen by the arrow keys, is told.
final class Gestures {
    private static final double ZOOM = 1.25;
    private static final double STEP = 0.1;

    private final TimelineModel model;
    private final TimelineBody body;
    private final Telling.Told tell;
    private @Nullable Row chosen;
    private double chosenX;
    private double draggedFrom = Double.NaN;

    /// @param tell what is pointed at
    Gestures(TimelineModel model, TimelineBody body, Telling.Told tell) {
        this.model = model;
        this.body = body;
        this.tell = tell;
        body.setOnMouseMoved(event -> point(event.getX(), event.getY()));
        body.setOnMouseExited(_ -> leave());
        body.setOnMousePressed(this::press);
        body.setOnMouseDragged(this::drag);
        body.setOnMouseClicked(this::click);
        body.setOnScroll(this::scroll);
        body.setOnZoom(this::zoom);
        body.setOnKeyPressed(this::key);
    }

    private void point(double x, double y) {
        chosen = body.rowAt(y);
        chosenX = x;
        tellChosen();
    }

    private void leave() {
        chosen = null;
        tellChosen();
    }

    /// Says what the chosen row does at the chosen moment; once more when that may be something else.
    void tellChosen() {
        Row row = chosen;
        Sentence said = row == null ? Sentence.NONE : Telling.of(row, body.moment(chosenX));
        tell.accept(said, chosenX, row == null ? 0 : body.y(row));
    }

    private void press(MouseEvent event) {
        body.requestFocus();
        draggedFrom = event.getX();
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            model.pan((draggedFrom - event.getX()) / width());
            draggedFrom = event.getX();
        }
    }

    private void click(MouseEvent event) {
        if (!event.isStillSincePress()) {
            return;
        }
        Row row = body.rowAt(event.getY());
        if (event.getClickCount() == 2) {
            model.fit();
        } else if (row != null && folds(row)) {
            model.toggle(row.part());
        }
    }

    /// Whether it stands for the rows of its part, be they folded or not.
    private static boolean folds(Row row) {
        return row instanceof Row.Band
                || (row instanceof Row.Heading && row.part().isOpen());
    }

    private void scroll(ScrollEvent event) {
        boolean across = Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        if (across) {
            model.pan(-event.getDeltaX() / width());
        } else if (body.overflows() && !event.isControlDown()) {
            body.scroll(-event.getDeltaY());
        } else {
            model.zoom(event.getDeltaY() > 0 ? 1 / ZOOM : ZOOM, body.place(event.getX()));
        }
        event.consume();
    }

    private void zoom(ZoomEvent event) {
        model.zoom(1 / event.getZoomFactor(), body.place(event.getX()));
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown() || !press(event.getCode())) {
            return;
        }
        event.consume();
    }

    private boolean press(KeyCode key) {
        switch (key) {
            case LEFT -> model.pan(-STEP);
            case RIGHT -> model.pan(STEP);
            case PAGE_UP -> model.pan(-1);
            case PAGE_DOWN -> model.pan(1);
            case PLUS, EQUALS, ADD -> model.zoom(1 / ZOOM, place());
            case MINUS, SUBTRACT -> model.zoom(ZOOM, place());
            case HOME, DIGIT0, NUMPAD0 -> model.fit();
            case UP -> choose(-1);
            case DOWN -> choose(1);
            case ENTER -> open();
            default -> {
                return false;
            }
        }
        return true;
    }

    private double place() {
        return chosen == null ? 0.5 : body.place(chosenX);
    }

    /// Goes to the next row that has something to tell; the first time to the first, at the latest moment in sight.
    private void choose(int step) {
        var rows = body.rows().rows();
        int index = chosen == null ? (step > 0 ? -1 : rows.size()) : rows.indexOf(chosen);
        if (chosen == null) {
            chosenX = body.getWidth();
        }
        for (int i = index + step; i >= 0 && i < rows.size(); i += step) {
            if (!(rows.get(i) instanceof Row.Heading)) {
                Row next = rows.get(i);
                chosen = next;
                chosenX = Math.min(chosenX, body.x(next.part().now()) - 1);
                body.reveal(next);
                tellChosen();
                return;
            }
        }
    }

    private void open() {
        Row row = chosen;
        if (row != null) {
            model.toggle(row.part());
            chosen = null;
        }
    }

    private double width() {
        return Math.max(1, body.getWidth() * (1 - STEP));
    }
}
