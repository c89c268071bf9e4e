package tandem.lesson.freeze;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/// Holds work for the window’s thread back until the window has been looked at a few times, so that what stands
/// still is the picture of a window at work. Afterwards it passes everything on at once.
final class AfterFrames implements Executor {
    private static final int FRAMES = 3;

    private final Executor window;
    private final Queue<Runnable> held = new ArrayDeque<>();
    private int frames;

    AfterFrames(Executor window) {
        this.window = window;
    }

    @Override
    public void execute(Runnable work) {
        if (hold(work)) {
            return;
        }
        window.execute(work);
    }

    /// To be called at each look: once before the first frame, then at every second one.
    synchronized void frame() {
        if (++frames >= FRAMES) {
            passOn();
        }
    }

    /// Passes on what is held: there will be no more frames.
    synchronized void release() {
        frames = FRAMES;
        passOn();
    }

    private void passOn() {
        held.forEach(window::execute);
        held.clear();
    }

    private synchronized boolean hold(Runnable work) {
        return frames < FRAMES && held.add(work);
    }
}
