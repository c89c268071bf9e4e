package tandem.trace;

import org.jspecify.annotations.Nullable;

/// A line of the picture: something that begins, runs, waits and ends. Lanes are compared by identity of their number
/// in one trace.
///
/// @param number counts from 0 in the order of creation
/// @param name as people read it: "spinner", "thread 3"
/// @param parent the lane that this one belongs to: the run, or the loop that drives a task
public record Lane(
        int number, Sort sort, String name, @Nullable Lane parent) {
    /// What a lane stands for.
    public enum Sort {
        /// The run as a whole; its end is the end of everything in it.
        RUN(false),
        PLATFORM_THREAD(true),
        VIRTUAL_THREAD(true),
        TASK(true),
        CALLBACK(true),
        /// The window's own thread.
        WINDOW(true),
        /// The built-in server, of which the requests of this run are recorded.
        SERVER(false),
        /// A thread that a library needs for its own work: Java's HTTP client.
        HELPER(false);

        private final boolean counts;

        Sort(boolean counts) {
            this.counts = counts;
        }

        /// Whether lanes of this sort are counted as *in flight* and *running*.
        public boolean counts() {
            return counts;
        }
    }
}
