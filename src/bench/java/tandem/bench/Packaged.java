package tandem.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import tandem.installer.AppImage;
import tandem.installer.Display;
import tandem.installer.ModulePath;
import tandem.installer.Product;
import tandem.time.Clock;

/// An application as it is packaged, with a home of its own in which nothing is remembered.
///
/// @param name of the command in its image
/// @param pictured whether its first picture is on the screen
/// @param whole whether all of it is
record Packaged(String name, AppImage image, Path home, Predicate<Screen> pictured, Predicate<Screen> whole) {
    private static final Duration LOOK = Duration.ofMillis(2);
    private static final Duration LIMIT = Duration.ofMinutes(1);

    /// Makes its image; minutes pass.
    static Packaged make(
            Product product, ModulePath modules, Path work, Predicate<Screen> pictured, Predicate<Screen> whole)
            throws Exception {
        AppImage image = AppImage.make(product, modules, work);
        return new Packaged(product.name(), image, Files.createDirectories(work.resolve("home")), pictured, whole);
    }

    /// Starts it, as its menu entry does, and returns when all of it is on the screen.
    ///
    /// @throws IllegalStateException if it is not within a minute
    Running start(Display display) throws IOException, InterruptedException {
        Screen screen = Screen.of(display);
        Path command = image.root().resolve("bin").resolve(name);
        ProcessBuilder builder = new ProcessBuilder(command.toString())
                .redirectErrorStream(true)
                .redirectOutput(Report.FOLDER.resolve(name + ".log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "DISPLAY", display.name(),
                        "GDK_BACKEND", "x11",
                        "XDG_CONFIG_HOME", home.resolve("config").toString(),
                        "XDG_STATE_HOME", home.resolve("state").toString()));
        long began = System.nanoTime();
        Process process = builder.start();
        Duration toPicture = await(pictured, screen, process, began);
        return new Running(process, toPicture, await(whole, screen, process, began));
    }

    private Duration await(Predicate<Screen> seen, Screen screen, Process process, long began)
            throws InterruptedException {
        while (!seen.test(screen)) {
            if (!process.isAlive() || System.nanoTime() - began > LIMIT.toNanos()) {
                process.destroy();
                throw new IllegalStateException(name + " did not show itself, see its log in " + Report.FOLDER);
            }
            Clock.real().sleep(LOOK);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /// One that was started.
    ///
    /// @param toPicture from the start of its process to its first picture
    /// @param toWhole to its whole page
    record Running(Process process, Duration toPicture, Duration toWhole) implements AutoCloseable {
        /// Bytes of its memory that are in the machine's (Linux: VmRSS).
        long resident() throws IOException {
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElseThrow();
        }

        /// The processor time that all its threads have used so far.
        Duration processorTime() {
            return process.info().totalCpuDuration().orElseThrow();
        }

        /// Ends it, and returns when it has ended.
        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }
    }
}
