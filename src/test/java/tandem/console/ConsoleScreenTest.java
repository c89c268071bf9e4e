package tandem.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// What stands on a console in the end.
class ConsoleScreenTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void onATerminalALineIsRewrittenInItsPlace() {
        ConsoleScreen screen = screen(true);
        screen.rewrite("| thinking!");
        screen.rewrite("/ 5");
        assertThat(written()).isEqualTo("| thinking!\r           \r/ 5");
    }

    @Test
    void linesThatStayStandAboveTheOneThatIsRewritten() {
        ConsoleScreen screen = screen(true);
        screen.rewrite("- x");
        screen.print("Answer: 42");
        screen.rewrite("");
        assertThat(written()).isEqualTo("- x\r   \rAnswer: 42\n- x\r   \r");
    }

    @Test
    void elsewhereEachIsALine() {
        ConsoleScreen screen = screen(false);
        screen.rewrite("| thinking!");
        screen.rewrite("");
        screen.show("1", new byte[1234]);
        screen.failed("2", new IOException("HTTP 503"));
        assertThat(written())
                .isEqualTo("| thinking!\n1.png, 1,234 bytes\n2.png did not come: java.io.IOException: HTTP 503\n");
    }

    private ConsoleScreen screen(boolean terminal) {
        return new ConsoleScreen(new PrintStream(bytes, true, StandardCharsets.UTF_8), terminal, what -> what + ".png");
    }

    private String written() {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
