package tandem.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A screen in memory: an Xvfb of our own, on a number that it picks itself. It has no graphics processor and no window
/// manager.
final class Display implements AutoCloseable {
    private static final String PROGRAM = "Xvfb";

    private final Process server;
    private final String name;

    private Display(Process server, String name) {
        this.server = server;
        this.name = name;
    }

    /// Starts it, and returns when it can be used.
    ///
    /// @throws IllegalStateException if there is no Xvfb on the PATH, or if it doesn't start
    static Display open() throws IOException {
        if (!installed()) {
            throw new IllegalStateException("Processor use is measured under Xvfb, and there is none on the PATH:"
                    + " install it (on Debian and Ubuntu the package xvfb) and run this again");
        }
        Path log = Files.createDirectories(Report.FOLDER).resolve("xvfb.log");
        Process server = new ProcessBuilder(
                        PROGRAM, "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp")
                .redirectError(log.toFile())
                .start();
        try (BufferedReader numbers = server.inputReader()) {
            @Nullable String number = numbers.readLine();
            if (number == null) {
                throw new IllegalStateException("Xvfb did not start, see " + log);
            }
            return new Display(server, ":" + number);
        }
    }

    private static boolean installed() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(path)
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
    }

    /// What clients know it by: `:42`.
    String name() {
        return name;
    }

    @Override
    public void close() {
        server.destroy();
    }
}
