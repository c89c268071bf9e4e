package tandem.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A file of options for a tool of the JDK: one a line, its value after a space; `#` begins a comment.
enum Options {
    /// For the JVM of the application. The `java` command reads the file as it is.
    JVM("jvm.options"),
    /// For jlink.
    JLINK("jlink.options");

    private final Path file;

    Options(String file) {
        this.file = Path.of("installer", file);
    }

    Path file() {
        return file;
    }

    /// Names and values, one after the other.
    List<String> all() throws IOException {
        return Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .flatMap(line -> Stream.of(line.split(" ", 2)))
                .toList();
    }
}
