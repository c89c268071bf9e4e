package tandem.ui.lesson;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import javafx.util.Subscription;

/// Holds work for the window's thread back, until the window has begun so many frames since the first work
/// came. Afterwards it passes everything on at once.
public final class AfterFrames implements Executor {
    private final WindowAccess window;
    private final Queue<Runnable> held = new ArrayDeque<>();
    private Subscription counting = Subscription.EMPTY;
    private int left;

    /// @param frames how many, at least one
    public AfterFrames(int frames, WindowAccess window) {
        this.left = frames;
        this.window = window;
    }

    /// From any thread.
    @Override
    public void execute(Runnable work) {
        window.thread().execute(() -> take(work));
    }

    private void take(Runnable work) {
        if (left <= 0) {
            work.run();
            return;
        }
        held.add(work);
        if (held.size() == 1) {
            counting = window.frames().listen(this::frame);
        }
    }

    private void frame() {
        left--;
        if (left <= 0) {
            release();
        }
    }

    /// Passes on what is held, since there may be no more frames. On the window's thread.
    public void release() {
        left = 0;
        counting.unsubscribe();
        while (!held.isEmpty()) {
            window.thread().execute(held.remove()); // later: what may hold the thread must not do so within a frame
        }
    }
}
