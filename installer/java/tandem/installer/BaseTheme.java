package tandem.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// AtlantaFX's sheets without what can't match: three quarters are for controls and variants that Tandem has
/// not, and JavaFX reads them all before the first picture. A rule stays as it is if `styles.txt` has all
/// style classes of its selector.
final class BaseTheme {
    private static final Path NAMES = Path.of("installer", "styles.txt");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*})");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([a-z][\\w-]*)");

    private BaseTheme() {}

    /// The style classes of Tandem's nodes, as far as the theme knows them.
    static Set<String> names() throws IOException {
        return Files.readAllLines(NAMES).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toSet());
    }

    /// Prunes and compiles all sheets in the folder and below.
    static void prune(Path folder) throws IOException {
        Set<String> names = names();
        for (Path path : Folders.all(folder)) {
            if (path.toString().endsWith(".css")) {
                Files.writeString(path, pruned(Files.readString(path), names));
            }
        }
        StyleSheets.compile(folder);
    }

    /// @param css rules alone, none inside another
    static String pruned(String css, Set<String> names) {
        return RULE.matcher(COMMENT.matcher(css).replaceAll(""))
                .results()
                .map(rule -> pruned(rule, names))
                .collect(Collectors.joining());
    }

    private static String pruned(MatchResult rule, Set<String> names) {
        List<String> kept = Arrays.stream(rule.group(1).strip().split("\\s*,\\s*"))
                .filter(selector ->
                        STYLE_CLASS.matcher(selector).results().allMatch(each -> names.contains(each.group(1))))
                .toList();
        return kept.isEmpty() ? "" : String.join(", ", kept) + " " + rule.group(2) + "\n";
    }
}
