package tandem.ui.lesson;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import javafx.util.Subscription;

/// Holds work for the window's thread back until, since the first work came, the window has begun so many frames and so
/// much time has passed. Afterwards it passes everything on at once.
public final class AfterFrames implements Executor {
    private final WindowAccess window;
    private final long least;
    private final Queue<Runnable> held = new ArrayDeque<>();
    private Subscription counting = Subscription.EMPTY;
    private long since;
    private int left;
    private boolean open;

    /// @param frames how many, at least one
    /// @param least how much real time, since displays differ in how many frames they show
    public AfterFrames(int frames, Duration least, WindowAccess window) {
        this.left = frames;
        this.least = least.toNanos();
        this.window = window;
    }

    /// From any thread.
    @Override
    public void execute(Runnable work) {
        window.thread().execute(() -> take(work));
    }

    private void take(Runnable work) {
        if (open) {
            work.run();
            return;
        }
        held.add(work);
        if (held.size() == 1) {
            since = System.nanoTime();
            counting = window.frames().listen(this::frame);
        }
    }

    private void frame() {
        left--;
        if (left <= 0 && System.nanoTime() - since >= least) {
            release();
        }
    }

    /// Passes on what is held, since there may be no more frames. On the window's thread; what was held runs there a
    /// little later, for what may keep the thread must not do so within a frame.
    public void release() {
        counting.unsubscribe();
        window.thread().execute(() -> {
            open = true;
            while (!held.isEmpty()) {
                held.remove().run();
            }
        });
    }
}
