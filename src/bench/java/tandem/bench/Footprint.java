package tandem.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import tandem.time.Clock;

/// What this process holds while nothing runs.
///
/// @param heap bytes of the objects that are left after full collections of garbage
/// @param threads of the platform; virtual ones are objects of the heap
/// @param descriptors open ones, or 0 where the system does not list them
record Footprint(long heap, int threads, int descriptors) {
    private static final int LOOKS = 5;

    /// The JDK's client and server notice within this time that the other end has closed.
    private static final Duration BETWEEN = Duration.ofMillis(500);

    private static final Path OPEN = Path.of("/proc/self/fd");

    /// The least of several looks, since what has just ended takes a moment to be gone.
    ///
    /// @param name the classes of the objects at the last look are left in a file of this name beside the reports
    static Footprint now(String name) throws IOException, InterruptedException {
        Path classes = Files.createDirectories(Report.FOLDER).resolve(name + ".txt");
        Footprint least = look(classes);
        for (int i = 1; i < LOOKS; i++) {
            Clock.real().sleep(BETWEEN);
            least = least.least(look(classes));
        }
        return least;
    }

    private static Footprint look(Path classes) throws IOException, InterruptedException {
        long heap = LiveObjects.bytes(classes);
        return new Footprint(heap, Thread.getAllStackTraces().size(), openDescriptors());
    }

    private Footprint least(Footprint other) {
        return new Footprint(
                Math.min(heap, other.heap), Math.min(threads, other.threads), Math.min(descriptors, other.descriptors));
    }

    private static int openDescriptors() throws IOException {
        if (!Files.isDirectory(OPEN)) {
            return 0;
        }
        try (Stream<Path> open = Files.list(OPEN)) {
            return Math.toIntExact(open.count());
        }
    }
}
