package tandem.installer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Other programs: tools of the JDK that this runs on, and the system's.
final class Tool {
    private Tool() {}

    /// Runs a tool of this JDK: `jmod`, `jlink`, `jpackage`. It is a process of its own, since jlink
    /// does not link from a runtime that is patched, as that of tests is.
    ///
    /// @throws IOException with what the tool said, if it failed or isn't there
    static void jdk(String name, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", name).toString());
        command.addAll(arguments);
        system(Path.of("."), Map.of(), command);
    }

    /// Runs a program of the system in `folder`, and waits for its end.
    ///
    /// @param environment what is added to this process's own
    /// @return what it printed
    /// @throws IOException with what it printed, if it failed or isn't there
    static String system(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path printed = Files.createTempFile("tandem-installer", ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(printed.toFile());
            builder.environment().putAll(environment);
            int status = builder.start().waitFor();
            String text = Files.readString(printed, StandardCharsets.UTF_8).strip();
            if (status != 0) {
                throw new IOException(command.getFirst() + " failed (" + status + "): " + text);
            }
            return text;
        } finally {
            Files.delete(printed);
        }
    }
}
