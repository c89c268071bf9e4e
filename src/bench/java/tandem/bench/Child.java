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
import tandem.installer.Display;

/// A process of its own: a JVM, or a CPython. It is told things, and tells things, a line each; it ends when nobody
/// tells it anything any more.
final class Child implements AutoCloseable {
    private final String name;
    private final Process process;
    private final Writer orders;
    private final BufferedReader news;

    private Child(String name, List<String> command, Map<String, String> environment) throws IOException {
        Path log = Files.createDirectories(Report.FOLDER).resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(log.toFile());
        builder.environment().putAll(environment);
        this.name = name;
        this.process = builder.start();
        this.orders = process.outputWriter();
        this.news = process.inputReader();
    }

    /// Starts `main`, which opens a window on `display`; see [Orders].
    ///
    /// @param home an empty folder, or one with settings in `config/tandem`
    static Child window(Class<?> main, Display display, Path home) throws IOException {
        List<String> flags =
                new ArrayList<>(List.of(System.getProperty("bench.jvm").split(" ")));
        flags.add("-Duser.home=" + home);
        return new Child(
                main.getSimpleName(),
                java(main, flags),
                Map.of(
                        "DISPLAY", display.name(),
                        "GDK_BACKEND", "x11",
                        "XDG_CONFIG_HOME", home.resolve("config").toString(),
                        "XDG_STATE_HOME", home.resolve("state").toString()));
    }

    /// Starts `main`, which opens no window.
    static Child jvm(Class<?> main, List<String> flags) throws IOException {
        return new Child(main.getSimpleName(), java(main, flags), Map.of());
    }

    /// Starts a script of `src/bench/python`.
    static Child python(Interpreter interpreter, String script) throws IOException {
        Path file = Path.of("src", "bench", "python", script + ".py");
        return new Child(script, List.of(interpreter.command(), file.toString()), Map.of("no_proxy", "127.0.0.1"));
    }

    /// The command for a class of this package, as the application is started: from the module path.
    private static List<String> java(Class<?> main, List<String> flags) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("--module-path", System.getProperty("jdk.module.path")));
        command.addAll(List.of("--patch-module", "tandem=" + System.getProperty("bench.classes")));
        command.addAll(List.of("--add-exports", "tandem/tandem.bench=javafx.graphics"));
        command.addAll(List.of("--module", "tandem/" + main.getName()));
        return command;
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
            throw new IllegalStateException(name + " ended early, see its log in " + Report.FOLDER);
        }
        return line;
    }

    /// Tells it something that it answers by a line.
    String ask(String order) throws IOException {
        tell(order);
        return hear();
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
