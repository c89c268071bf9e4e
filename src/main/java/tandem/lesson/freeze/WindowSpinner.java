package tandem.lesson.freeze;

import java.time.Duration;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Window;
import tandem.time.Clock;

/// A spinner drawn by the window's thread, ten times a second while it is in sight: it stands still when that does.
final class WindowSpinner extends Label {
    private static final Duration EVERY = Duration.ofMillis(100);

    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper();
    private int drawn;

    public WindowSpinner() {
        draw(() -> {});
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(showing::set);
    }

    /// Whether it is in a window that is shown.
    ReadOnlyBooleanProperty showing() {
        return showing.getReadOnlyProperty();
    }

    /// Begins to turn, as soon as it is in sight. To be called once.
    ///
    /// @param window runs what it is given on the window's thread
    /// @param beside is drawn as often
    void turn(Clock clock, Executor window, Runnable beside) {
        showing.subscribe(_ -> later(clock, window, beside));
    }

    private void later(Clock clock, Executor window, Runnable beside) {
        if (showing.get()) {
            clock.after(
                    EVERY,
                    () -> window.execute(() -> {
                        draw(beside);
                        later(clock, window, beside);
                    }));
        }
    }

    private void draw(Runnable beside) {
        setText(Glyphs.at(drawn++));
        beside.run();
    }
}
