package tandem.ui.shell;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import javafx.application.Platform;

/// Runs on the window's thread, later, what it is given on any; what it is given before JavaFX has started waits for
/// that.
final class WindowThread implements Executor {
    private final Queue<Runnable> early = new ArrayDeque<>();
    private boolean begun;

    @Override
    public synchronized void execute(Runnable work) {
        if (begun) {
            Platform.runLater(work);
        } else {
            early.add(work);
        }
    }

    /// JavaFX has started.
    synchronized void begin() {
        begun = true;
        early.forEach(Platform::runLater);
        early.clear();
    }
}
