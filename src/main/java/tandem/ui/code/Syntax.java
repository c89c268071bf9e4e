package tandem.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a language's lines are made of, as far as colours need it.
enum Syntax {
    JAVA(
            "    ",
            "//.*",
            "\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'",
            "abstract|boolean|break|byte|case|catch|class|default|do|double|else|enum|extends|false|final|finally|for"
                    + "|if|implements|import|instanceof|int|interface|long|new|null|package|private|protected|public"
                    + "|record|return|sealed|static|super|switch|this|throw|throws|true|try|var|void|volatile|while"),
    PYTHON(
            "",
            "#.*",
            "\\b[bfr]{0,2}'(?:\\\\.|[^'\\\\])*'|'(?:\\\\.|[^'\\\\])*'|\\b[bfr]{0,2}\"(?:\\\\.|[^\"\\\\])*\""
                    + "|\"(?:\\\\.|[^\"\\\\])*\"",
            "and|as|async|await|break|case|class|continue|def|elif|else|except|False|finally|for|from|if|import|in|is"
                    + "|lambda|match|None|not|or|pass|raise|return|True|try|while|with|yield");

    private static final String QUOTES = "\"\"\"";

    private final String indent;
    private final Pattern pieces;

    Syntax(String indent, String comment, String string, String words) {
        this.indent = indent;
        this.pieces = Pattern.compile("(" + comment + ")|(" + string + ")|\\b(" + words + ")\\b");
    }

    /// The line without the indentation that all lines of methods have.
    String shown(String line) {
        return line.startsWith(indent) ? line.substring(indent.length()) : line;
    }

    /// The pieces of each line as it is shown. What stands between three quotation marks is a comment.
    List<List<Token>> tokens(List<String> lines) {
        List<List<Token>> all = new ArrayList<>();
        boolean quoted = false;
        for (String line : lines) {
            String shown = shown(line);
            boolean marks = this == PYTHON && shown.contains(QUOTES);
            boolean comment = quoted || (marks && shown.strip().startsWith(QUOTES));
            all.add(comment ? List.of(new Token(Token.Kind.COMMENT, shown)) : tokens(shown));
            if (marks && shown.indexOf(QUOTES) == shown.lastIndexOf(QUOTES)) {
                quoted = !quoted;
            }
        }
        return all;
    }

    private List<Token> tokens(String line) {
        List<Token> tokens = new ArrayList<>();
        Matcher found = pieces.matcher(line);
        int end = 0;
        while (found.find()) {
            if (found.start() > end) {
                tokens.add(new Token(Token.Kind.PLAIN, line.substring(end, found.start())));
            }
            tokens.add(new Token(kind(found), found.group()));
            end = found.end();
        }
        if (end < line.length()) {
            tokens.add(new Token(Token.Kind.PLAIN, line.substring(end)));
        }
        return tokens;
    }

    private static Token.Kind kind(Matcher found) {
        return found.group(1) != null
                ? Token.Kind.COMMENT
                : found.group(2) != null ? Token.Kind.STRING : Token.Kind.WORD;
    }
}
