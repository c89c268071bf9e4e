package tandem.installer;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A screen in memory: an Xvfb of our own, on a number that it picks itself. It has no graphics processor and no window
/// manager.
public final class Display implements AutoCloseable {
    private static final String PROGRAM = "Xvfb";
    private static final String SCREEN = "1440x900x24";

    private final Process server;
    private final String name;
    private final Path folder;

    private Display(Process server, String name, Path folder) {
        this.server = server;
        this.name = name;
        this.folder = folder;
    }

    /// Starts it, and returns when it can be used.
    ///
    /// @param folder is made when needed; it holds the server's log and, while it runs, all that is on the screen
    /// @throws IllegalStateException if there is no Xvfb on the PATH, or if it doesn't start
    public static Display open(Path folder) throws IOException {
        if (!installed()) {
            throw new IllegalStateException("This needs Xvfb, a screen in memory, and there is none on the PATH:"
                    + " install it (on Debian and Ubuntu the package xvfb) and run this again");
        }
        Path log = Files.createDirectories(folder).resolve("xvfb.log");
        Process server = new ProcessBuilder(
                        PROGRAM,
                        "-displayfd",
                        "1",
                        "-screen",
                        "0",
                        SCREEN,
                        "-nolisten",
                        "tcp",
                        "-fbdir",
                        folder.toString())
                .redirectError(log.toFile())
                .start();
        try (BufferedReader numbers = server.inputReader()) {
            @Nullable String number = numbers.readLine();
            if (number == null) {
                throw new IllegalStateException("Xvfb did not start, see " + log);
            }
            return new Display(server, ":" + number, folder);
        }
    }

    static boolean installed() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(path)
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
    }

    /// What clients know it by: `:42`.
    public String name() {
        return name;
    }

    /// The file that the screen is, in the X window dump format.
    public Path screen() {
        return folder.resolve("Xvfb_screen0");
    }

    @Override
    public void close() {
        server.destroy();
    }
}
