package tandem.bench;

import java.util.Locale;
import java.util.StringJoiner;
import javafx.animation.AnimationTimer;

/// Follows the order `frames 200`: takes the time from each frame of the window to the next, so many times, and then
/// says them all, in milliseconds: `frames 16.7 16.6`. It asks for frames only meanwhile.
final class FrameTimes extends AnimationTimer {
    private static final double NANOS_PER_MILLI = 1e6;

    private StringJoiner times = new StringJoiner(" ");
    private int left;
    private long before;

    /// Begins, if the order is one for frames.
    ///
    /// @return whether it is
    boolean obey(String order) {
        if (!order.startsWith("frames ")) {
            return false;
        }
        times = new StringJoiner(" ", "frames ", "");
        left = Integer.parseInt(order.substring("frames ".length()));
        before = 0;
        start();
        return true;
    }

    @Override
    public void handle(long pulse) {
        long now = System.nanoTime();
        if (before != 0) {
            times.add(String.format(Locale.ROOT, "%.2f", (now - before) / NANOS_PER_MILLI));
            left--;
        }
        before = now;
        if (left == 0) {
            stop();
            System.out.println(times);
        }
    }
}
