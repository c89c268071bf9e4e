package tandem.lesson.freeze;

import java.time.Duration;
import java.util.concurrent.Executor;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Window;
import tandem.time.Clock;

/// A spinner drawn by the window's thread, ten times a second while it is in sight: it stands still when that does.
public final class WindowSpinner extends Label {
    private static final String GLYPHS = "|/-\\";
    private static final Duration EVERY = Duration.ofMillis(100);

    private boolean showing;
    private int drawn;

    public WindowSpinner() {
        draw();
    }

    /// Begins to turn, as soon as it is in sight. To be called once.
    ///
    /// @param window runs what it is given on the window's thread
    void turn(Clock clock, Executor window) {
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(now -> {
                    showing = now;
                    later(clock, window);
                });
    }

    private void later(Clock clock, Executor window) {
        if (showing) {
            clock.after(
                    EVERY,
                    () -> window.execute(() -> {
                        draw();
                        later(clock, window);
                    }));
        }
    }

    private void draw() {
        setText(String.valueOf(GLYPHS.charAt(drawn++ % GLYPHS.length())));
    }
}
