package tandem.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A JVM of its own that opens a window on a display. It is told things, and tells things, a line each; it ends when
/// nobody tells it anything any more. See [Orders].
final class Child implements AutoCloseable {
    private final Class<?> main;
    private final Process process;
    private final Writer orders;
    private final BufferedReader news;

    private Child(Class<?> main, Process process) {
        this.main = main;
        this.process = process;
        this.orders = process.outputWriter();
        this.news = process.inputReader();
    }

    /// Starts `main`, which is a class of this package, as the application is started: from the module path.
    ///
    /// @param home an empty folder, or one with settings in `config/tandem`
    static Child start(Class<?> main, Display display, Path home) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("bench.jvm").split(" ")));
        command.add("-Duser.home=" + home);
        command.addAll(List.of("--module-path", System.getProperty("jdk.module.path")));
        command.addAll(List.of("--patch-module", "tandem=" + System.getProperty("bench.classes")));
        command.addAll(List.of("--add-exports", "tandem/tandem.bench=javafx.graphics"));
        command.addAll(List.of("--module", "tandem/" + main.getName()));
        Path log = Files.createDirectories(Report.FOLDER).resolve(main.getSimpleName() + ".log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "DISPLAY", display.name(),
                        "GDK_BACKEND", "x11",
                        "XDG_CONFIG_HOME", home.resolve("config").toString(),
                        "XDG_STATE_HOME", home.resolve("state").toString()));
        return new Child(main, builder.start());
    }

    void tell(String order) throws IOException {
        orders.write(order + "\n");
        orders.flush();
    }

    /// Waits for the next line.
    ///
    /// @throws IllegalStateException if the process ends instead
    String hear() throws IOException {
        String line = news.readLine();
        if (line == null) {
            throw new IllegalStateException(main.getSimpleName() + " ended early, see its log in " + Report.FOLDER);
        }
        return line;
    }

    /// Whether it has told something that was not heard yet.
    boolean hasNews() throws IOException {
        return news.ready();
    }

    /// The processor time that all its threads have used so far.
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() throws IOException {
        orders.close();
        process.destroy();
    }
}
