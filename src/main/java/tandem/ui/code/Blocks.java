package tandem.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the functions of a page by how it is indented, which is the formatter's work.
final class Blocks {
    private static final Pattern METHOD = Pattern.compile("^ {4}[^\\s/@})].*?(\\w+)\\(.*\\{$");
    private static final Pattern DEF = Pattern.compile("^ *(?:async )?def (\\w+)\\(.*");
    private static final Pattern SCRIPT = Pattern.compile("^if __name__ == .*");
    private static final String METHOD_END = "    }";

    private Blocks() {}

    static List<Block> of(Syntax syntax, List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String name = name(syntax, lines.get(i));
            if (!name.isEmpty()) {
                blocks.add(
                        new Block(name, i + 1, (syntax == Syntax.JAVA ? methodEnd(lines, i) : defEnd(lines, i)) + 1));
            }
        }
        return blocks;
    }

    private static String name(Syntax syntax, String line) {
        if (syntax == Syntax.PYTHON && SCRIPT.matcher(line).matches()) {
            return "main";
        }
        Matcher head = (syntax == Syntax.JAVA ? METHOD : DEF).matcher(line);
        return head.matches() ? head.group(1) : "";
    }

    private static int methodEnd(List<String> lines, int first) {
        int last = first;
        while (last < lines.size() - 1 && !lines.get(last).equals(METHOD_END)) {
            last++;
        }
        return last;
    }

    private static int defEnd(List<String> lines, int first) {
        int indent = indent(lines.get(first));
        int last = first;
        for (int i = first + 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                if (indent(lines.get(i)) <= indent) {
                    break;
                }
                last = i;
            }
        }
        return last;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
