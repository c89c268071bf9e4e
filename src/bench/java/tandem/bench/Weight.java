package tandem.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What one member of a crowd holds while all wait, in bytes. A virtual thread that waits has its stack in the heap,
/// and nothing of its own elsewhere; whether that is so, the part outside shows.
///
/// @param objects of the heap, as [LiveObjects] counts them: exact, and without what the heap keeps free
/// @param outside by how much more the process as a whole grew than its heap, which must be of one size and
///     touched in advance; 0 where the system does not say
record Weight(double objects, double outside) {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String RESIDENT = "VmRSS:";

    /// Weighs `members` that wait, in this process.
    static Weight of(Crowd crowd, int members) throws Exception {
        Path classes = Files.createDirectories(Report.FOLDER)
                .resolve(crowd.getClass().getSimpleName() + "-objects-" + members + ".txt");
        long objects = LiveObjects.bytes(classes);
        long outside = outsideHeap();
        long[] grown = new long[2];
        crowd.letWait(members, () -> {
            grown[0] = LiveObjects.bytes(classes) - objects;
            grown[1] = outsideHeap() - outside;
        });
        return new Weight((double) grown[0] / members, (double) grown[1] / members);
    }

    /// What [#line] says; CPython's says only the bytes of objects.
    static Weight of(String line) {
        List<String> words = List.of(line.split(" "));
        double outside = words.size() == 1 ? 0 : Double.parseDouble(words.getLast());
        return new Weight(Double.parseDouble(words.getFirst()), outside);
    }

    /// For the process that asked.
    String line() {
        return objects + " " + outside;
    }

    private static long outsideHeap() throws IOException {
        if (!Files.isReadable(STATUS)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(STATUS)) {
            long kilobytes = lines.filter(line -> line.startsWith(RESIDENT))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
            return kilobytes * 1024 - Runtime.getRuntime().totalMemory();
        }
    }
}
