package tandem.lesson.freeze;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.util.Duration;

/// A spinner drawn by the window's thread, ten times a second while it is in a window: it stands still when that does.
public final class WindowSpinner extends Label {
    private static final String GLYPHS = "|/-\\";

    private final Timeline timeline = new Timeline(new KeyFrame(Duration.millis(100), _ -> draw()));
    private int drawn;

    public WindowSpinner() {
        draw();
        timeline.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                timeline.stop();
            } else {
                timeline.play();
            }
        });
    }

    private void draw() {
        setText(String.valueOf(GLYPHS.charAt(drawn++ % GLYPHS.length())));
    }
}
