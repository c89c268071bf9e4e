package tandem.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.util.Subscription;
import tandem.ui.lesson.FrameSource;

/// The frames of the window, and its one timer, which runs only while somebody listens.
final class Frames implements FrameSource {
    private final List<Runnable> listeners = new ArrayList<>();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            List.copyOf(listeners).forEach(Runnable::run);
        }
    };

    @Override
    public Subscription listen(Runnable atFrame) {
        listeners.add(atFrame);
        timer.start();
        return () -> {
            listeners.remove(atFrame);
            if (listeners.isEmpty()) {
                timer.stop();
            }
        };
    }
}
