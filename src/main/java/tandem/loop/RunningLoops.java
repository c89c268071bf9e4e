package tandem.loop;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.jspecify.annotations.Nullable;

/// The loops of this process that run now, of which there are few. A thread's loop is the one whose baton it holds: so
/// no thread needs to remember its loop, which would cost each task 136 bytes for a map of thread locals.
final class RunningLoops {

    private static final Set<EventLoop> ALL = new CopyOnWriteArraySet<>();

    private RunningLoops() {}

    static void begins(EventLoop loop) {
        ALL.add(loop);
    }

    static void ends(EventLoop loop) {
        ALL.remove(loop);
    }

    /// The loop that runs on the calling thread, or null.
    static @Nullable EventLoop here() {
        Thread me = Thread.currentThread();
        for (EventLoop loop : ALL) {
            if (loop.relay.holder() == me) {
                return loop;
            }
        }
        return null;
    }

    /// The loop that runs on the calling thread.
    ///
    /// @throws IllegalStateException if there is none
    static EventLoop requireHere() {
        EventLoop loop = here();
        if (loop == null) {
            throw new IllegalStateException("no event loop runs on " + Thread.currentThread());
        }
        return loop;
    }
}
