package tandem.window;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What the code pane of a pane shows. On the window's thread.
final class CodeOf {
    private CodeOf() {}

    /// The lines that are shown, top down.
    static List<String> shown(Node pane) {
        return lines(pane, ".code-line");
    }

    /// Those that are lit.
    static List<String> lit(Node pane) {
        return lines(pane, ".code-line:lit");
    }

    /// Those of them that are known from samples only.
    static List<String> sampled(Node pane) {
        return lines(pane, ".code-line:sampled");
    }

    private static List<String> lines(Node pane, String selector) {
        return pane.lookupAll(selector).stream().map(CodeOf::text).toList();
    }

    private static String text(Node line) {
        TextFlow code = (TextFlow) Objects.requireNonNull(line.lookup(".code-text"));
        return code.getChildren().stream()
                .map(piece -> ((Text) piece).getText())
                .collect(Collectors.joining())
                .strip();
    }
}
