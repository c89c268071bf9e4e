package tandem.console;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tandem.run.Screen;

/// Writes to a console. There the line that is rewritten stands below all others; where the output goes to a
/// file or to another program, each rewriting is a line of its own, and clearing it is none.
final class ConsoleScreen implements Screen {
    private final PrintStream out;
    private final boolean terminal;
    private final UnaryOperator<String> names;
    private String rewritten = "";

    /// @param terminal whether a carriage return leads back to the begin of a line
    ConsoleScreen(PrintStream out, boolean terminal, UnaryOperator<String> names) {
        this.out = out;
        this.terminal = terminal;
        this.names = names;
    }

    /// Writes to the standard output.
    static ConsoleScreen ofSystem(UnaryOperator<String> names) {
        boolean terminal = Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .isPresent();
        return new ConsoleScreen(System.out, terminal, names);
    }

    @Override
    public synchronized void print(String line) {
        String below = rewritten;
        clear();
        out.println(line);
        write(below);
    }

    @Override
    public synchronized void rewrite(String line) {
        if (terminal) {
            clear();
            write(line);
        } else if (!line.isEmpty()) {
            out.println(line);
        }
    }

    @Override
    public void show(String what, byte[] picture) {
        print(String.format(Locale.ROOT, "%s, %,d bytes", names.apply(what), picture.length));
    }

    @Override
    public void failed(String what, Throwable why) {
        print(names.apply(what) + " did not come: " + why);
    }

    private void clear() {
        if (!rewritten.isEmpty()) {
            out.print("\r" + " ".repeat(rewritten.length()) + "\r");
            rewritten = "";
        }
    }

    private void write(String line) {
        out.print(line);
        out.flush();
        rewritten = line;
    }
}
