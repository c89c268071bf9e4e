package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.ui.text.Language;
import tandem.window.second.Second;

class RememberTest {
    @TempDir
    Path home;

    private final CountingLesson first = new CountingLesson("one");
    private final CountingLesson second = new CountingLesson("two", Second.class);

    @BeforeEach
    void english() {
        Window.remember(home, "language = en");
    }

    @Test
    void whatWasChosenHoldsAtTheNextStart() {
        try (Window window = Window.open(home, List.of(first, second))) {
            window.act("next-lesson");
            window.act("language");
            window.act("theme");
            window.ask(() -> {
                second.model().context().dials().set(CountingLesson.SLOW_WORK, 7);
                second.model().context().dials().set(CountingLesson.RIGHT, "callbacks");
                return true;
            });
        }
        try (Window window = Window.open(home, List.of(first, second))) {
            assertThat(window.ask(() -> window.shell().model().index())).isEqualTo(1);
            assertThat(window.ask(() -> window.shell().model().language().get()))
                    .isEqualTo(Language.KOREAN);
            assertThat(window.text("theme")).isEqualTo("밝게");
            assertThat(window.text("intro")).contains("7.0초");
            assertThat(window.text("right")).isEqualTo("콜백");
        }
    }

    @Test
    void theWindowComesBackAsLargeAsItWas() {
        try (Window window = Window.open(home, List.of(first))) {
            window.size(810, 620);
        }
        try (Window window = Window.open(home, List.of(first))) {
            assertThat(window.ask(() -> window.scene().getWidth())).isEqualTo(810);
            assertThat(window.ask(() -> window.scene().getHeight())).isEqualTo(620);
        }
    }

    @Test
    void damagedSettingsAreSetAsideWithANotice() throws IOException {
        Path file = Window.places(home).config().resolve("settings.txt");
        Files.writeString(file, "tandem settings 1\nlanguage = en\nthe");
        try (Window window = Window.open(home, List.of(first))) {
            assertThat(window.text("status")).contains("settings.damaged.txt");
        }
        assertThat(file.resolveSibling("settings.damaged.txt")).content().endsWith("\nthe");
        assertThat(file).content().endsWith("end\n");
    }

    @Test
    void aHomeThatIsNoFolderDoesNotStopTheStart() throws IOException {
        Path noFolder = Files.createFile(home.resolve("file"));
        try (Window window = Window.open(noFolder, List.of(first))) {
            assertThat(window.text("status"))
                    .contains(noFolder.resolve("config").toString());
            assertThat(window.act("start")).isTrue();
        }
    }

    @Test
    void whatNobodyCaughtGetsASentenceAndGoesToTheLog() {
        try (Window window = Window.open(home, List.of(first))) {
            Thread.ofPlatform().name("stray").start(() -> {
                throw new IllegalStateException("on purpose");
            });
            Window.await(
                    () -> !window.shell().model().status().get().arguments().isEmpty());
            assertThat(window.text("status")).contains("IllegalStateException");
            assertThat(Window.places(home).state().resolve("tandem.log"))
                    .content()
                    .contains("on purpose", "stray");
        }
    }

    @Test
    void soDoesWhatIsThrownOnTheWindowsThread() {
        try (Window window = Window.open(home, List.of(first))) {
            Platform.runLater(() -> {
                throw new IllegalStateException("in the window");
            });
            Window.await(
                    () -> !window.shell().model().status().get().arguments().isEmpty());
            assertThat(Window.places(home).state().resolve("tandem.log"))
                    .content()
                    .contains("in the window");
        }
    }

    @Test
    void allThatIsToEndEndsInOrderEvenIfOneFails() {
        List<String> ended = new CopyOnWriteArrayList<>();
        AutoCloseable fails = () -> {
            ended.add("first");
            throw new IOException("on purpose");
        };
        try (Window window = Window.open(home, List.of(first), fails, () -> ended.add("second"))) {
            assertThat(window.showing()).isTrue();
            assertThat(ended).isEmpty();
        }
        assertThat(ended).containsExactly("first", "second");
    }
}
