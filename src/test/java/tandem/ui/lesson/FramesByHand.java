package tandem.ui.lesson;

import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;

/// Frames that come when a test says so.
public final class FramesByHand implements FrameSource {
    private final List<Runnable> listeners = new ArrayList<>();

    @Override
    public Subscription listen(Runnable atFrame) {
        listeners.add(atFrame);
        return () -> listeners.remove(atFrame);
    }

    /// One frame more, for all who listen now.
    public void next() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    public boolean asked() {
        return !listeners.isEmpty();
    }
}
