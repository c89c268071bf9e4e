package tandem.lesson.freeze;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tandem.run.Witness;
import tandem.time.Clock;

/// A spinner on a thread of its own, ten steps a second while somebody shows it. It goes on whatever the
/// window's thread does; but what it has come to is seen only when that thread draws it.
final class FreeSpinner {
    private static final Duration EVERY = Duration.ofMillis(100);

    private final Clock clock;
    private @Nullable Thread thread;
    private int viewers;
    private volatile int steps;
    private volatile @Nullable Witness witness;

    FreeSpinner(Clock clock) {
        this.clock = clock;
    }

    /// Somebody begins to show it. On the window's thread.
    void shown() {
        viewers++;
        if (thread == null) {
            thread = Thread.ofPlatform().daemon().name("free spinner").start(this::spin);
        }
    }

    /// Somebody shows it no more; when nobody does, the thread ends. On the window's thread.
    void hidden() {
        viewers--;
        if (viewers == 0 && thread != null) {
            thread.interrupt();
            thread = null;
        }
    }

    /// How many steps it has made.
    int steps() {
        return steps;
    }

    /// Tells of each step from now on, or, if nobody is given, no more.
    void tell(@Nullable Witness listener) {
        witness = listener;
    }

    private void spin() {
        try {
            while (true) {
                clock.sleep(EVERY);
                step();
            }
        } catch (InterruptedException _) {
            return; // nobody shows it any more
        }
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // only this thread writes
    private void step() {
        steps++;
        Witness listener = witness;
        if (listener != null) {
            listener.stepped(Glyphs.at(steps));
        }
    }
}
