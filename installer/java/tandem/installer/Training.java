package tandem.installer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Makes the AOT cache (JEP 514): the application runs once, and what it loaded and linked is kept.
///
/// It runs from the runtime that is shipped, by the options that are shipped, and as the users' first start does: with
/// no settings, in a home of its own that is thrown away.
final class Training {
    /// The argument by which the application opens all that it has, and closes itself.
    private static final String REHEARSE = "--rehearse";

    /// Profiles would have the JIT compile so much at once that it takes the processor from the first picture; and they
    /// are a tenth of the cache.
    private static final List<String> NO_PROFILES = List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining");

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private Training() {}

    /// Runs the application and writes the cache.
    ///
    /// On Linux it runs on a screen in memory where there is an Xvfb, elsewhere in sight.
    ///
    /// @param module with its main class
    /// @throws IOException if there is no display, or if it does not end by itself with a cache written
    static void run(JavaRuntime runtime, String module, Path cache) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("tandem-training");
        try {
            if (Host.current() == Host.LINUX && Display.installed()) {
                try (Display display = Display.open(home.resolve("screen"))) {
                    run(runtime, module, cache, home, Map.of("DISPLAY", display.name(), "GDK_BACKEND", "x11"));
                }
            } else {
                run(runtime, module, cache, home, Map.of());
            }
        } finally {
            Folders.delete(home);
        }
    }

    private static void run(JavaRuntime runtime, String module, Path cache, Path home, Map<String, String> display)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(runtime.java().toString(), "-XX:AOTCacheOutput=" + cache, "-Duser.home=" + home));
        command.addAll(NO_PROFILES);
        command.addAll(List.of("@" + Options.JVM.file(), "--module", module, REHEARSE));
        Path log = cache.resolveSibling("training.log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(display);
        for (String place : List.of("XDG_CONFIG_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA")) {
            builder.environment().put(place, home.resolve(place).toString());
        }
        Process process = builder.start();
        boolean ended = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
        process.destroy();
        if (!ended || process.exitValue() != 0 || Files.notExists(cache)) {
            throw new IOException("the training run made no AOT cache; it said: "
                    + Files.readString(log, StandardCharsets.UTF_8).strip());
        }
    }
}
