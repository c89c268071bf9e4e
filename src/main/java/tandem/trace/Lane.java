package tandem.trace;

/// A line of the picture: something that begins, runs, waits and ends. No two are equal, whatever their names: both
/// panes may run the same.
public final class Lane {
    private final int number;
    private final Sort sort;
    private final String name;

    public Lane(int number, Sort sort, String name) {
        this.number = number;
        this.sort = sort;
        this.name = name;
    }

    /// Counts from 0 in the order of creation, in one trace.
    public int number() {
        return number;
    }

    public Sort sort() {
        return sort;
    }

    /// As people read it: "spinner", "thread 3".
    public String name() {
        return name;
    }

    @Override
    public String toString() {
        return "Lane[%d, %s, %s]".formatted(number, sort, name);
    }

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
