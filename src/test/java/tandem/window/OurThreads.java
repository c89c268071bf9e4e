package tandem.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The threads of this process that our own code has begun, virtual ones too, as `jcmd` sees them from outside.
final class OurThreads {
    private static final Pattern LINE = Pattern.compile("(?m)^#(\\d+) \"([^\"]*)\"");
    private static final Pattern OURS = Pattern.compile(
            "supervisor|spinner|thread \\d+|task \\d+|event loop|http helper"
                    + "|HttpClient-.*|HTTP-Dispatcher|flag-server.*|sampler|window watch|free spinner|run end|warm-up|prime measure|tandem-clock");

    private final Set<String> before;

    private OurThreads(Set<String> before) {
        this.before = before;
    }

    /// Notes which there are now; these are somebody else's business. Not so the clock's thread, which all share: it
    /// ends when nobody waits for an alarm any more.
    static OurThreads now() {
        Set<String> before = new HashSet<>(dump());
        before.removeIf(thread -> thread.endsWith(" tandem-clock"));
        return new OurThreads(before);
    }

    /// Those that there are and were not before.
    Set<String> begun() {
        Set<String> begun = new HashSet<>(dump());
        begun.removeAll(before);
        return begun;
    }

    private static Set<String> dump() {
        try {
            Path file = Files.createTempFile("threads", ".txt");
            String jcmd =
                    Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            String pid = Long.toString(ProcessHandle.current().pid());
            var command = List.of(jcmd, pid, "Thread.dump_to_file", "-overwrite", file.toString());
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(20, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("jcmd did not answer");
            }
            String text = Files.readString(file);
            Files.delete(file);
            return ours(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> ours(String dump) {
        return LINE.matcher(dump)
                .results()
                .filter(line -> OURS.matcher(line.group(2)).matches())
                .map(line -> "#" + line.group(1) + " " + line.group(2))
                .collect(Collectors.toSet());
    }
}
