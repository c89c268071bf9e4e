package tandem.ui.code;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A source as it is shown: the file that was compiled, or its twin in Python. Lines have numbers from 1.
/// There is one page of each file, so pages are compared by identity.
final class Page {
    private final String file;
    private final List<String> lines;
    private final List<List<Token>> tokens;
    private final List<Block> blocks;
    private final Set<Integer> switches;

    /// @param file its name, as "AsyncSpinner.java"
    /// @param lines as they stand in the file
    Page(String file, Syntax syntax, List<String> lines) {
        this.file = file;
        this.lines = lines;
        this.tokens = syntax.tokens(lines);
        this.blocks = Blocks.of(syntax, lines);
        this.switches = Switches.of(syntax, lines, tokens);
    }

    String file() {
        return file;
    }

    int size() {
        return lines.size();
    }

    String line(int number) {
        return lines.get(number - 1);
    }

    /// The pieces of a line, without the indentation that all lines of methods have.
    List<Token> tokens(int number) {
        return tokens.get(number - 1);
    }

    boolean has(int number) {
        return 1 <= number && number <= size();
    }

    /// Its functions, in their order; one may be within another.
    List<Block> blocks() {
        return blocks;
    }

    /// The numbers of the lines at which a task may be switched.
    Set<Integer> switches() {
        return switches;
    }

    /// The innermost function around a line.
    Optional<Block> around(int number) {
        return blocks.stream().filter(block -> block.contains(number)).max(Comparator.comparingInt(Block::first));
    }

    /// The first function of this name.
    Optional<Block> named(String name) {
        return blocks.stream().filter(block -> block.name().equals(name)).findFirst();
    }
}
