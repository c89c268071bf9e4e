package tandem.exhibit;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A CPython that is new enough for the twins, if this machine has one.
final class Python {
    static final Path TWINS = Path.of("src", "main", "resources", "tandem", "exhibit");
    private static final String NEW_ENOUGH =
            "import sys; sys.exit(sys.implementation.name != 'cpython' or sys.version_info < (3, 12))";
    private static final Optional<String> COMMAND = Stream.of(
                    "python3.14", "python3.13", "python3.12", "python3", "python")
            .filter(Python::isNewEnough)
            .findFirst();

    private Python() {}

    /// What a twin writes, until it ends.
    ///
    /// @param status is 0 if all went well
    record Result(int status, String output) {}

    /// Runs a twin to its end; skips the test where no CPython of 3.12 or newer is found.
    static Result run(String topic, String twin, String... arguments) throws IOException, InterruptedException {
        return toItsEnd(twin, Stream.of(file(topic, twin)), arguments);
    }

    /// Runs a twin likewise, but `before` it a statement of Python, which finds the modules beside the twin.
    static Result runAfter(String before, String topic, String twin, String... arguments)
            throws IOException, InterruptedException {
        String script = "import runpy, sys; sys.path.insert(0, r'%s'); %s; runpy.run_path(r'%s', run_name='__main__')"
                .formatted(TWINS.resolve(topic), before, file(topic, twin));
        return toItsEnd(twin, Stream.of("-c", script), arguments);
    }

    private static String file(String topic, String twin) {
        return TWINS.resolve(topic).resolve(twin + ".py").toString();
    }

    private static Result toItsEnd(String twin, Stream<String> start, String... arguments)
            throws IOException, InterruptedException {
        String command = COMMAND.orElseGet(
                () -> abort("no CPython 3.12 or newer is found on the path, so the Python twins are not tested"));
        Stream<String> line = Stream.concat(Stream.of(command), Stream.concat(start, Stream.of(arguments)));
        Result result = finish(line.toList());
        if (result == null) {
            throw new AssertionError(twin + " did not end");
        }
        return result;
    }

    private static boolean isNewEnough(String command) {
        try {
            Result result = finish(List.of(command, "-c", NEW_ENOUGH));
            return result != null && result.status() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Null if it takes longer than a minute.
    private static @Nullable Result finish(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("twin", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("no_proxy", "127.0.0.1");
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = builder.start();
        try {
            boolean ended = process.waitFor(1, TimeUnit.MINUTES);
            return ended ? new Result(process.exitValue(), Files.readString(output)) : null;
        } finally {
            process.destroyForcibly();
            Files.delete(output);
        }
    }
}
