package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.ui.text.Language;
import tandem.ui.theme.Theme;

/// Words are shown whole, in both languages and at both ends of the sizes, while the numbers in them are large.
class CutOffRoomTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"ENGLISH, 1440, 900", "ENGLISH, 960, 640", "KOREAN, 1440, 900", "KOREAN, 960, 640"})
    void noWordsAreCutOff(Language language, double width, double height) {
        try (Room room =
                Room.open(home, language, Theme.LIGHT, "flags", "what = all", "at-once = 30", "delay = 2000")) {
            room.window().size(width, height);
            room.press("timeline-fold");
            room.start();
            Window.await(() -> note(room).contains("30 (") || note(room).contains("30("));
            assertThat(cut(room)).isEmpty();
            room.cancel();
            room.awaitReady();
        }
    }

    private static List<String> cut(Room room) {
        return room.window().ask(() -> {
            Parent root = room.window().scene().getRoot();
            root.applyCss();
            root.layout();
            return InSight.from(root)
                    .filter(Labeled.class::isInstance)
                    .map(Labeled.class::cast)
                    .filter(CutOffRoomTest::isCut)
                    .map(label -> label.getText() + " in " + label.getStyleClass())
                    .toList();
        });
    }

    private static String note(Room room) {
        return ((Labeled) room.find(0, ".pane-note")).getText();
    }

    /// That the window stood still is told in one line; its tooltip has it whole.
    private static boolean isCut(Labeled label) {
        Text shown = (Text) label.lookup(".text");
        String words = label.getText();
        return shown != null && words != null && !words.equals(shown.getText()) && !"stall".equals(label.getId());
    }
}
