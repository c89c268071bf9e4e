package tandem.lesson.flags;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.OptionalLong;

/// File descriptors, of which every connection needs one at each end, and both ends are ours.
///
/// @param most as many as the system gives to this process; nothing where it does not say
/// @param open as many as are in use
record Descriptors(OptionalLong most, long open) {
    /// What is left to everything else: files, the window, connections that are about to close.
    private static final int SPARE = 256;

    private static final int ENDS = 2;

    /// As the system has it now.
    static Descriptors ofSystem() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? new Descriptors(OptionalLong.of(unix.getMaxFileDescriptorCount()), unix.getOpenFileDescriptorCount())
                : new Descriptors(OptionalLong.empty(), 0);
    }

    /// How many connections each of `panes` can have open in the same moment, at least one.
    ///
    /// @param unanswered how many requests of a pane may be left without an answer: the server holds on to its end
    /// of each until the run is over
    long connections(int panes, long unanswered) {
        return most.isEmpty()
                ? Long.MAX_VALUE
                : Math.max(1, ((most.getAsLong() - open - SPARE) / panes - unanswered) / ENDS);
    }
}
