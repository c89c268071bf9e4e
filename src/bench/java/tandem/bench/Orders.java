package tandem.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The child's end of [Child]: orders come by the standard input, and their end is the application's end.
final class Orders {
    private Orders() {}

    /// Passes each order to `obey` on the window's thread, from now on.
    static void follow(Consumer<String> obey) {
        Thread.ofPlatform().daemon().name("orders").start(() -> read(obey));
    }

    private static void read(Consumer<String> obey) {
        try (var in = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()))) {
            in.lines().forEach(order -> Platform.runLater(() -> obey.accept(order)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Platform.exit();
        }
    }
}
