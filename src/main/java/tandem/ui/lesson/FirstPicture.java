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
    /// In the second frame it is waited for, so that it is on its way to the screen before the window's thread gets
    /// busy with all else, in the third.
    ///
    /// @param painted returns when what the frames before have handed over is painted
    public void follow(FrameSource source, Runnable painted) {
        counting = source.listen(() -> frame(painted));
    }

    private void frame(Runnable painted) {
        frames++;
        if (frames == 2) {
            painted.run();
        } else if (frames > 2) {
            counting.unsubscribe();
            shown = true;
            while (!held.isEmpty()) {
                held.remove().run();
            }
        }
    }
}
