package tandem.loop;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Lets who writes faster than the peer reads wait: from where more is queued than the high water mark, until
/// no more is than the low one.
final class Drain {

    /// In bytes, as is the low one.
    static final int HIGH_WATER = 64 * 1024;

    static final int LOW_WATER = HIGH_WATER / 4;

    private final Line line;
    private boolean full;

    /// @param name of the connection, for whoever is told what a task waits for
    Drain(String name) {
        line = new Line("drain " + name);
    }

    /// More is queued than before: `queued` bytes.
    void risen(int queued) {
        full |= queued > HIGH_WATER;
    }

    /// Less is queued than before: `queued` bytes.
    void fallen(int queued) {
        if (full && queued <= LOW_WATER) {
            full = false;
            line.callAll();
        }
    }

    /// Nothing will be sent any more, because of `exception` if there is one.
    void lost(@Nullable IOException exception) {
        if (exception == null) {
            line.callAll();
        } else {
            line.failAll(exception);
        }
    }

    /// Lets the calling task wait; not if it need not.
    void await() throws IOException {
        if (full) {
            Place place = line.join();
            line.await(place);
            if (place.failure() instanceof IOException lost) {
                throw lost;
            }
        }
    }
}
