package tandem.trace;

import java.util.Arrays;

/// Times in their order, to be found again; it only grows. Events of different writers may have been
/// recorded in another order than they were stamped: by a few microseconds, then, time would run backwards
/// here. It stands still instead.
final class Times {
    private long[] times = new long[8];
    private int size;

    void add(long time) {
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
        }
        times[size] = size == 0 ? time : Math.max(time, times[size - 1]);
        size++;
    }

    int size() {
        return size;
    }

    long get(int index) {
        return times[index];
    }

    /// The last one at or before a moment, or -1 if all come later.
    int find(long moment) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times[middle] <= moment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
