package tandem.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tandem.ui.lesson.FrameSource;

/// The frames of the window, and its one timer, which runs only while somebody listens.
final class Frames implements FrameSource {
    private final List<Runnable> listeners = new ArrayList<>();
    private @Nullable AnimationTimer timer;

    @Override
    public Subscription listen(Runnable atFrame) {
        listeners.add(atFrame);
        AnimationTimer running = timer();
        running.start();
        return () -> {
            listeners.remove(atFrame);
            if (listeners.isEmpty()) {
                running.stop();
            }
        };
    }

    /// Not made before it is needed: it needs JavaFX.
    private AnimationTimer timer() {
        if (timer == null) {
            timer = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    List.copyOf(listeners).forEach(Runnable::run);
                }
            };
        }
        return timer;
    }
}
