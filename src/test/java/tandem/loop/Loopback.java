package tandem.loop;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static tandem.loop.Async.sleep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// What the tests of streams need of this machine, and its only network.
final class Loopback {

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    private static boolean warm;

    private Loopback() {}

    static InetSocketAddress at(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    /// A server that blocks, and knows nothing of loops.
    static ServerSocket raw() throws IOException {
        return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    static InetSocketAddress of(ServerSocket raw) {
        return at(raw.getLocalPort());
    }

    static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }

    static byte[] random(long seed, int count) {
        var bytes = new byte[count];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    /// Lets the calling task wait until something has happened outside of the loop.
    static void until(BooleanSupplier happened) {
        while (!happened.getAsBoolean()) {
            sleep(Duration.ofMillis(1));
        }
    }

    /// Handles one line after the other by sending it back.
    static void echo(StreamReader reader, StreamWriter writer) throws IOException {
        try (writer) {
            byte[] line;
            do {
                line = reader.readLine();
                writer.write(line);
                writer.drain();
            } while (line.length > 0);
        }
    }

    /// How many sockets and selectors this process has open; always 0 where nobody can say. Others may be
    /// closed meanwhile, by the garbage collector, so a test can only expect that there are no more than
    /// before.
    static long descriptors() {
        if (!Files.isDirectory(DESCRIPTORS)) {
            return 0;
        }
        warmUp();
        try (Stream<Path> all = Files.list(DESCRIPTORS)) {
            return all.filter(Loopback::isOfNetwork).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The JDK opens some for virtual threads that block, once.
    private static void warmUp() {
        if (!warm) {
            warm = true;
            try {
                new EventLoop().run(() -> Pair.open().close());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static boolean isOfNetwork(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().matches("(socket|anon_inode):.*");
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    /// How many threads of selectors are alive.
    static long selectors() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("tandem-selector"))
                .count();
    }
}
