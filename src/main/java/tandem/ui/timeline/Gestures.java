package tandem.ui.timeline;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;
import tandem.ui.action.Keys;

/// Zooms, moves and asks by mouse, touchpad and keyboard.
final class Gestures {
    private static final double ZOOM = 1.25;
    private static final double STEP = 0.1;
    /// By how much a notch of a wheel scrolls, in px; a touchpad scrolls by less, more often.
    private static final double NOTCH = 40;

    private final TimelineModel model;
    private final TimelineBody body;
    private final Pointed asked;
    private double draggedFrom = Double.NaN;

    /// @param tell what is asked about
    Gestures(TimelineModel model, TimelineBody body, Telling.Told tell) {
        this.model = model;
        this.body = body;
        this.asked = new Pointed(model, body, tell);
        body.setOnMouseMoved(event -> asked.point(event.getX(), event.getY()));
        body.setOnMouseExited(_ -> asked.leave());
        body.setOnMousePressed(this::press);
        body.setOnMouseDragged(this::drag);
        body.setOnMouseClicked(this::click);
        body.setOnScroll(this::scroll);
        body.setOnZoom(this::zoom);
        body.setOnKeyPressed(this::key);
        body.focusVisibleProperty().subscribe(this::focus);
        body.whenArranged(asked::renew);
    }

    /// Says once more what is asked about, when that may be something else.
    void renew() {
        asked.renew();
    }

    /// Who comes by Tab is told of the first lane at once.
    private void focus(boolean byKeys) {
        if (byKeys && asked.row() == null) {
            asked.choose(1);
        } else if (!byKeys && asked.isChosen()) {
            asked.leave();
        }
    }

    private void press(MouseEvent event) {
        body.requestFocus();
        draggedFrom = event.getX();
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            model.pan(body.share(draggedFrom - event.getX()));
            draggedFrom = event.getX();
        }
    }

    private void click(MouseEvent event) {
        if (!event.isStillSincePress()) {
            return;
        }
        Row row = body.rowAt(event.getY());
        if (row != null && folds(row)) {
            model.toggle(row.part());
        } else if (event.getClickCount() == 2) {
            model.fit();
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
            model.pan(body.share(-event.getDeltaX()));
        } else if (body.overflows() && !event.isControlDown()) {
            body.scroll(-event.getDeltaY());
        } else if (event.getDeltaY() != 0) {
            model.zoom(Math.pow(ZOOM, -event.getDeltaY() / NOTCH), body.place(event.getX()));
        }
        event.consume();
    }

    private void zoom(ZoomEvent event) {
        model.zoom(1 / event.getZoomFactor(), body.place(event.getX()));
        event.consume();
    }

    private void key(KeyEvent event) {
        if (Keys.isCommand(event) || !press(event.getCode())) {
            return;
        }
        event.consume();
    }

    private boolean press(KeyCode key) {
        switch (key) {
            case LEFT -> move(-1);
            case RIGHT -> move(1);
            case PAGE_UP -> model.pan(-1);
            case PAGE_DOWN -> model.pan(1);
            case PLUS, EQUALS, ADD -> model.zoom(1 / ZOOM, asked.place());
            case MINUS, SUBTRACT -> model.zoom(ZOOM, asked.place());
            case HOME, DIGIT0, NUMPAD0 -> model.fit();
            case UP -> asked.choose(-1);
            case DOWN -> asked.choose(1);
            case ENTER -> open(asked.row());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(int step) {
        if (asked.isChosen()) {
            asked.move(step);
        } else {
            model.pan(step * STEP);
        }
    }

    private void open(@Nullable Row row) {
        if (row != null && (row instanceof Row.Band || row.part().isOpen())) {
            model.toggle(row.part());
        }
    }
}
