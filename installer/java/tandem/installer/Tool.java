package tandem.installer;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/// Other programs: tools of the JDK, which run in this process, and the system's.
final class Tool {
    private Tool() {}

    /// Runs a tool of this JDK: `jmod`, `jlink`, `jpackage`.
    ///
    /// @throws IOException with what the tool said, if it failed or isn't there
    static void jdk(String name, List<String> arguments) throws IOException {
        ToolProvider tool = ToolProvider.findFirst(name)
                .orElseThrow(() -> new IOException("this JDK has no " + name + ": use a complete JDK 25"));
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said, true);
        int status = tool.run(writer, writer, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new IOException(
                    name + " failed (" + status + "): " + said.toString().strip());
        }
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
