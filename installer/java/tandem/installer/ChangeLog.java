package tandem.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What `CHANGELOG.md` says of one version: a heading `## 0.1.0, 2026-11-29`, and items below it.
///
/// @param day of the release
/// @param items lines of the file, each item begins with `- ` and goes on indented
record ChangeLog(LocalDate day, List<String> items) {
    private static final Path FILE = Path.of("CHANGELOG.md");
    private static final DateTimeFormatter RFC_2822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    /// @throws IOException if it says nothing of this version
    static ChangeLog of(Product product) throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        String start = "## " + product.version() + ", ";
        String heading = lines.stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new IOException(FILE + " says nothing of " + product.version()));
        List<String> items = lines.subList(lines.indexOf(heading) + 1, lines.size()).stream()
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("- ") || line.startsWith("  "))
                .toList();
        return new ChangeLog(LocalDate.parse(heading.substring(start.length())), items);
    }

    /// As Debian's packages have it (deb-changelog(5)).
    String debian(Product product) {
        String changes = items.stream()
                .map(line -> line.startsWith("- ") ? "  * " + line.substring(2) : "  " + line)
                .collect(Collectors.joining("\n"));
        String date = RFC_2822.format(day.atStartOfDay(ZoneOffset.UTC));
        return product.get("package") + " (" + product.version() + ") unstable; urgency=medium\n\n" + changes
                + "\n\n -- " + product.get("maintainer") + "  " + date + "\n";
    }
}
