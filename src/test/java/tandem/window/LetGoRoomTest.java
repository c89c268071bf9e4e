package tandem.window;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import javafx.scene.Node;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Views are thrown away and built anew at each change of language: the models under them hold none of those before.
class LetGoRoomTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({
        "spinners, glyph, code-left-open",
        "flags, elsewhere, code-left-open",
        "freeze, strip, code-blocking-open"
    })
    void aViewThatIsThrownAwayIsLetGo(String lesson, String part, String code) {
        try (Room room = Room.open(home, lesson, "delay = 50", "slow = 0.5")) {
            room.press(code);
            room.run();
            WeakReference<Node> node = new WeakReference<>(room.window().node(part));
            room.window().act("language");
            Room.awaitOutside(() -> {
                System.gc();
                return node.get() == null;
            });
        }
    }
}
