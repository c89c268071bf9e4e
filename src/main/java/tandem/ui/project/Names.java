package tandem.ui.project;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a source names: the types that it imports, and the simple names of others. Comments and strings name
/// nothing.
///
/// @param home its package, empty for none
/// @param imported in full; of a static import, with the member
/// @param simple capitalized names that stand for no imported type, so they may be types of its own package
record Names(String home, Set<String> imported, Set<String> simple) {
    private static final Pattern SILENT = Pattern.compile(
            "\"\"\"(?:\\\\.|[^\\\\])*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'|//[^\\n]*|/\\*.*?\\*/",
            Pattern.DOTALL);
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+(?:\\.\\*)?);");
    private static final Pattern SIMPLE = Pattern.compile("(?<![\\w.$])[A-Z]\\w*");

    static Names of(String source) {
        String code = SILENT.matcher(source).replaceAll(" ");
        Set<String> imported = found(IMPORT, code).collect(TreeSet::new, Set::add, Set::addAll);
        Set<String> simple = SIMPLE.matcher(IMPORT.matcher(code).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .collect(TreeSet::new, Set::add, Set::addAll);
        imported.forEach(type -> simple.remove(type.substring(type.lastIndexOf('.') + 1)));
        return new Names(home(code).orElse(""), imported, simple);
    }

    private static Optional<String> home(String code) {
        return found(PACKAGE, code).findFirst();
    }

    private static Stream<String> found(Pattern pattern, String code) {
        Matcher matcher = pattern.matcher(code);
        return matcher.results().map(found -> found.group(1));
    }
}
