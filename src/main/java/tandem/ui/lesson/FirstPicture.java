package tandem.ui.lesson;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import javafx.util.Subscription;

/// Holds back what the window's first picture can do without, so that it comes sooner: what is folded away, tooltips,
/// what fills a place that is kept for it. Once the picture is there, everything is done at once. For the window's
/// thread only.
public final class FirstPicture implements Executor {
    private final Queue<Runnable> held = new ArrayDeque<>();
    private Subscription counting = Subscription.EMPTY;
    private int frames;
    private boolean shown;

    @Override
    public void execute(Runnable work) {
        if (shown) {
            work.run();
        } else {
            held.add(work);
        }
    }

    /// The window is shown now: its first picture is painted after the first frame began.
    ///
    /// What was held first is done in the second frame, while that goes on. JavaFX ends a frame in which
    /// anything changed no sooner than it has painted the one before, so that by the third frame the picture is
    /// on its way to the screen; then all else is done.
    public void follow(FrameSource source) {
        counting = source.listen(this::frame);
    }

    private void frame() {
        frames++;
        if (frames == 2 && !held.isEmpty()) {
            held.remove().run();
        } else if (frames > 2) {
            counting.unsubscribe();
            shown = true;
            while (!held.isEmpty()) {
                held.remove().run();
            }
        }
    }
}
