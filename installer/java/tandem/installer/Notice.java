package tandem.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A row of the table in `installer/legal/README.md`: something that is shipped, and whose it is.
///
/// @param name as `parts.txt` has it
/// @param module what it is within, if it does not stand for itself; else empty
/// @param system the only one that it is shipped for; else empty
/// @param version empty if it has none, or if somebody else knows it
/// @param licence as SPDX names it, or in plain words
/// @param copyright years and names
record Notice(String name, String module, String system, String version, String licence, String copyright) {
    private static final Path FILE = Path.of("installer", "legal", "README.md");
    private static final int COLUMNS = 6;
    private static final Pattern PART =
            Pattern.compile("(?:– (?<inner>.+), in `(?<module>[\\w.]+)`(?: for (?<system>\\w+))?)|(?<name>.+)");

    static List<Notice> all() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> Arrays.stream(line.split("\\|", -1))
                        .skip(1)
                        .limit(COLUMNS)
                        .map(String::strip)
                        .toList())
                .map(Notice::of)
                .toList();
    }

    /// The one of this name.
    ///
    /// @throws IllegalArgumentException if there is none
    static Notice named(String name) throws IOException {
        return all().stream()
                .filter(notice -> notice.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(FILE + " says nothing of " + name));
    }

    private static Notice of(List<String> fields) {
        Matcher part = PART.matcher(fields.getFirst());
        if (!part.matches()) {
            throw new IllegalArgumentException(FILE + " has a row without a name");
        }
        String name = orEmpty(part, "inner") + orEmpty(part, "name");
        return new Notice(
                name, orEmpty(part, "module"), orEmpty(part, "system"), fields.get(1), fields.get(2), fields.get(3));
    }

    private static String orEmpty(Matcher matcher, String group) {
        return matcher.start(group) < 0 ? "" : matcher.group(group);
    }

    /// Whether it is in what is made for this system.
    boolean shippedFor(Host host) {
        return system.isEmpty() || Host.named(system) == host;
    }
}
