package tandem.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Where figures go: to the console, and as a file under `target/bench`.
public final class Report {
    static final Path FOLDER = Path.of("target", "bench");

    private Report() {}

    public static void write(String name, String title, List<Figure> figures) throws IOException {
        StringBuilder text = new StringBuilder(title).append('\n');
        figures.forEach(figure -> text.append("  ").append(figure.line()).append('\n'));
        System.out.print("\n" + text);
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(name + ".txt"), text);
    }
}
