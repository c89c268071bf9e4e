package tandem.stress;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jcstress.Main;
import tandem.loop.EventLoop;

/// jcstress in a JVM of its own, which starts another one for each test. It finds the classes on the class path. None
/// of the processes outlives the call, and all that they write is in `target/stress`.
final class Jcstress {

    static final Path FOLDER = Path.of("target", "stress").toAbsolutePath();

    /// One kind of JVM for each test, rather than all that jcstress knows of. As many carriers as threads that race.
    static final List<String> ONE_KIND = List.of("-jvmArgs", "-Djdk.virtualThreadScheduler.parallelism=2");

    /// Threads go where the system lets them, since the carriers must not be bound to the processors of those who race.
    /// Rounds are short, since a meeting takes long for jcstress, which would spend its time on finding that out.
    private static final List<String> OPTIONS =
            List.of("-af NONE -sc false -spinStyle THREAD_YIELD -strideSize 16 -strideCount 4 -v -r report".split(" "));

    private Jcstress() {}

    /// Runs it up to its end.
    ///
    /// @param name of the folder in [#FOLDER] that its results go to
    /// @param properties system properties for all the JVMs
    /// @param first folders of classes that come before ours
    /// @throws InterruptedException if the calling thread is interrupted, as JUnit does when the test's time is up
    static Verdict run(String name, List<String> properties, List<Path> first, List<String> options)
            throws IOException, InterruptedException {
        Path folder = Files.createDirectories(FOLDER.resolve(name));
        Path log = folder.resolve("log.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(properties);
        command.add("-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")));
        command.addAll(List.of("-classpath", classPath(first), Main.class.getName()));
        command.addAll(OPTIONS);
        command.addAll(options);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            return new Verdict(process.waitFor(), Files.readString(log));
        } finally {
            end(process);
        }
    }

    private static void end(Process process) {
        List<ProcessHandle> others = process.descendants().toList();
        process.destroyForcibly();
        others.forEach(ProcessHandle::destroyForcibly);
    }

    /// Our classes, and all that they need, after those in `first`.
    static String classPath(List<Path> first) {
        return Stream.of(
                        first.stream().map(Path::toString),
                        Stream.of(root(Meeting.class), root(EventLoop.class)).map(Path::toString),
                        Stream.of("java.class.path", "jdk.module.path").map(key -> System.getProperty(key, "")))
                .flatMap(part -> part)
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    /// The folder that `type` was loaded from, also if that is patched into a module.
    static Path root(Class<?> type) {
        String file = type.getName().replace('.', '/') + ".class";
        URL url = Objects.requireNonNull(type.getResource("/" + file));
        try {
            Path path = Path.of(url.toURI());
            for (int i = Path.of(file).getNameCount(); i > 0; i--) {
                path = Objects.requireNonNull(path.getParent());
            }
            return path;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
