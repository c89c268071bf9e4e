package tandem.ui.code;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the lines at which a task may be switched. In an exhibit, as in Python, such a line shows it: a test
/// holds what is found here against compiled classes. Threads may be switched at any line.
final class Switches {
    private static final Pattern IMPORT = Pattern.compile("import static tandem\\.loop\\.Async\\.(await|sleep);");
    private static final Pattern AWAITS = Pattern.compile("(?<![.\\w])(await|sleep)\\(");
    private static final Pattern PYTHON_AWAITS = Pattern.compile("\\b(await|async with|async for)\\b");

    private Switches() {}

    /// Their numbers.
    static Set<Integer> of(Syntax syntax, List<String> lines, List<List<Token>> tokens) {
        Set<Integer> found = new TreeSet<>();
        boolean tasks = syntax == Syntax.PYTHON
                || lines.stream().anyMatch(line -> IMPORT.matcher(line).matches());
        Pattern pattern = syntax == Syntax.PYTHON ? PYTHON_AWAITS : AWAITS;
        for (int i = 0; tasks && i < lines.size(); i++) {
            if (pattern.matcher(code(tokens.get(i))).find()) {
                found.add(i + 1);
            }
        }
        return found;
    }

    private static String code(List<Token> line) {
        return line.stream()
                .filter(token -> token.kind() == Token.Kind.PLAIN || token.kind() == Token.Kind.WORD)
                .map(Token::text)
                .collect(Collectors.joining());
    }
}
