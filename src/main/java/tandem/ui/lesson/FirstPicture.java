package tandem.ui.lesson;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/// Holds back what the window's first picture can do without, so that it comes sooner: what is folded away, tooltips,
/// what fills a place that is kept for it. Once the picture is there, everything is done at once. For the window's
/// thread only.
public final class FirstPicture implements Executor {
    private final Queue<Runnable> held = new ArrayDeque<>();
    private boolean shown;

    @Override
    public void execute(Runnable work) {
        if (shown) {
            work.run();
        } else {
            held.add(work);
        }
    }

    /// The picture is there: does all that was held back, in its order.
    public void shown() {
        shown = true;
        while (!held.isEmpty()) {
            held.remove().run();
        }
    }
}
