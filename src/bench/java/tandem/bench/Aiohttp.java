package tandem.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tandem.site.Dials;
import tandem.site.FlagServer;
import tandem.site.Visit;
import tandem.time.Clock;

/// The same work as an exhibit's, done by asyncio with aiohttp in a CPython of its own, which stays warm between two
/// pieces of work.
final class Aiohttp implements AutoCloseable {
    private static final Path SCRIPT = Path.of("src", "bench", "python", "aiohttp_client.py");

    private final Process process;
    private final Writer orders;
    private final BufferedReader news;

    private Aiohttp(Process process) {
        this.process = process;
        this.orders = process.outputWriter();
        this.news = process.inputReader();
    }

    static Aiohttp start(Interpreter interpreter) throws IOException {
        Path log = Files.createDirectories(Report.FOLDER).resolve("aiohttp.log");
        ProcessBuilder builder =
                new ProcessBuilder(interpreter.command(), SCRIPT.toString()).redirectError(log.toFile());
        builder.environment().put("no_proxy", "127.0.0.1");
        return new Aiohttp(builder.start());
    }

    /// Fetches, on a visit of its own, and tells how long that took by CPython's own clock.
    ///
    /// @throws IllegalStateException if not every flag came
    long nanos(Workload work, Dials dials, FlagServer server) throws IOException {
        try (Visit visit = server.open(dials, Clock.real(), _ -> {})) {
            String template = visit.base() + "/{cc}/{cc}.png";
            orders.write(work.atOnce() + " " + template + " " + String.join(",", work.codes()) + "\n");
            orders.flush();
            String line = news.readLine();
            if (line == null) {
                throw new IllegalStateException("aiohttp ended early, see its log in " + Report.FOLDER);
            }
            List<String> words = List.of(line.split(" "));
            if (Integer.parseInt(words.getFirst()) != work.codes().size()) {
                throw new IllegalStateException("aiohttp brought only " + words.getFirst() + " flags");
            }
            return Long.parseLong(words.getLast());
        }
    }

    @Override
    public void close() {
        try {
            orders.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            process.destroy();
        }
    }
}
