package tandem.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A line of `parts.txt`, the list that the application's About shows.
record Part(String name, String version, String licence) {
    private static final Path FILE = Path.of("src", "main", "resources", "tandem", "ui", "about", "parts.txt");

    static List<Part> all() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.split(" \\| ", -1))
                .map(fields -> new Part(fields[0], fields[1], fields[2]))
                .toList();
    }
}
