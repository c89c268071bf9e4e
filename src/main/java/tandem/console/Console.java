package tandem.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.util.concurrent.ThreadFactory;
import java.util.function.UnaryOperator;
import tandem.run.Kit;
import tandem.run.Screen;
import tandem.time.Clock;

/// All that an exhibit needs to run in a console. Closing it ends the HTTP client and the window's thread;
/// whoever still waits for an answer finds its request cancelled.
public final class Console implements AutoCloseable {
    private final WindowThread window = new WindowThread();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final ThreadFactory threads;
    private final Screen screen;

    private Console(ThreadFactory threads, Screen screen) {
        this.threads = threads;
        this.screen = screen;
    }

    /// A console that calls pictures what the exhibit calls them.
    public Console(ThreadFactory threads) {
        this(threads, UnaryOperator.identity());
    }

    /// A console that shows pictures by their names.
    ///
    /// @param threads makes the exhibit's threads
    /// @param names finds the name of a picture, as in "br.png", by what the exhibit calls it
    public Console(ThreadFactory threads, UnaryOperator<String> names) {
        this(threads, ConsoleScreen.ofSystem(names));
    }

    /// A console on which nothing is written.
    public static Console unseen(ThreadFactory threads) {
        return new Console(
                threads,
                new ConsoleScreen(
                        new PrintStream(OutputStream.nullOutputStream(), false, UTF_8),
                        false,
                        UnaryOperator.identity()));
    }

    /// What an exhibit gets. Nobody records its spans.
    public Kit kit() {
        return new Kit(screen, clock(), threads, client, window, _ -> () -> {});
    }

    public Screen screen() {
        return screen;
    }

    public Clock clock() {
        return Clock.real();
    }

    /// The thread that stands for a window's.
    public WindowThread window() {
        return window;
    }

    @Override
    public void close() {
        client.shutdownNow();
        window.close();
    }
}
