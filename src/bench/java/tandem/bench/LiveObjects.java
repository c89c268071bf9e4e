package tandem.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The objects of this process that are in use, counted by class, as the JDK's own `jcmd` counts them after a full
/// collection of garbage.
///
/// The sum is exact. The heap's own size is not: a collector leaves gaps between objects and fills them, at one time
/// 200 KB more of them than at another.
final class LiveObjects {
    private static final String GAPS = "jdk.internal.vm.FillerElement";

    /// As in `   1:         12345        1234567  java.lang.String (java.base@25)`.
    private static final Pattern LINE = Pattern.compile("\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+(\\S+).*");

    private LiveObjects() {}

    /// How many bytes they take.
    ///
    /// @param counts the file that the counts are written to: kept here they would be counted next time
    static long bytes(Path counts) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        String self = Long.toString(ProcessHandle.current().pid());
        int status = new ProcessBuilder(jcmd, self, "GC.class_histogram")
                .redirectErrorStream(true)
                .redirectOutput(counts.toFile())
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException("jcmd ended with " + status + ", see " + counts);
        }
        try (Stream<String> lines = Files.lines(counts)) {
            return lines.map(LINE::matcher)
                    .filter(line -> line.matches() && !line.group(2).contains(GAPS))
                    .mapToLong(LiveObjects::size)
                    .sum();
        }
    }

    private static long size(Matcher line) {
        return Long.parseLong(line.group(1));
    }
}
