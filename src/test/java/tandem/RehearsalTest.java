package tandem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.site.Site;
import tandem.time.Clock;
import tandem.ui.lesson.Lesson;
import tandem.window.Window;

class RehearsalTest {
    @TempDir
    private Path home;

    @Test
    void opensEveryLessonAndClosesTheWindow() throws Exception {
        Site site = new Site(Clock.real());
        var syllabus = Syllabus.of(site);
        try (Window window = Window.open(home, syllabus, site)) {
            Window.onWindow(() -> {
                Rehearsal.begin(window.shell(), Platform::runLater);
                return true;
            });
            Window.await(() -> !window.showing());
        }
        String settings = Files.readString(Window.places(home).config().resolve("settings.txt"));
        assertThat(settings).contains("lesson = " + syllabus.getLast().id(), "code.open = true", "timeline = true");
        for (Lesson<?> lesson : syllabus) {
            assertThat(settings).as("dials of a lesson that was opened").contains("lesson." + lesson.id() + ".");
        }
    }
}
