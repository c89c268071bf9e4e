package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.ui.text.Language;
import tandem.ui.theme.Theme;

/// The dials of the control bar and of a pane, turned as a user turns them.
class DialsTest {
    @TempDir
    Path home;

    private final CountingLesson first = new CountingLesson("one");
    private Window window;

    @BeforeEach
    void open() {
        window = Window.open(home, List.of(first), Language.ENGLISH, Theme.LIGHT);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aValueThatIsTypedIsTaken() {
        type("field-slow-work", "5");
        assertThat(window.ask(() -> first.model().context().dials().number(CountingLesson.SLOW_WORK)))
                .isEqualTo(5);
        assertThat(window.text("intro")).contains("5.0 s");
    }

    @Test
    void whatIsNoValueIsRefusedInWordsAndTheLastGoodOneStays() {
        type("field-slow-work", "soon");
        assertThat(window.text("status"))
                .isEqualTo("Slow work: “soon” is no number from 0.5 s to 10.0 s. It stays at 3.0 s.");
        assertThat(field("field-slow-work").getText()).isEqualTo("3.0 s");
    }

    @Test
    void arrowsAndPageKeysTurnADial() {
        window.focus("slider-slow-work");
        window.key(KeyCode.RIGHT);
        window.key(KeyCode.PAGE_UP);
        assertThat(field("field-slow-work").getText()).isEqualTo("4.1 s");
    }

    @Test
    void aPaneChoosesItsModelUntilItRuns() {
        window.ask(() -> {
            first.model().context().dials().set(CountingLesson.LEFT, "virtual-threads");
            return true;
        });
        assertThat(window.text("left")).isEqualTo("Virtual threads");
        window.act("start");
        assertThat(window.enabled("left")).isFalse();
    }

    @Test
    void theOtherDialsComeWithMore() {
        Node hidden = window.node("field-errors");
        assertThat(window.ask(() -> hidden.getParent().getParent().isVisible())).isFalse();
        window.focus("more");
        window.key(KeyCode.SPACE);
        assertThat(window.ask(() -> hidden.getParent().getParent().isVisible())).isTrue();
    }

    private TextField field(String id) {
        return (TextField) window.node(id);
    }

    private void type(String id, String text) {
        window.focus(id);
        TextField field = field(id);
        window.ask(() -> {
            field.setText(text);
            return true;
        });
        window.key(KeyCode.ENTER);
    }
}
