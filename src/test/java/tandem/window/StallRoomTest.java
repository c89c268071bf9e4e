package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A stall of the window's thread that no lesson asked for.
class StallRoomTest {
    /// Tests log warnings only, unless told otherwise.
    private static final Logger LOG = Logger.getLogger("tandem.ui.journal");

    @TempDir
    Path home;

    @BeforeEach
    void logAll() {
        LOG.setLevel(Level.INFO);
    }

    @AfterEach
    void logAsBefore() {
        LOG.setLevel(null);
    }

    @Test
    void itIsSaidBesideTheStatusAndLoggedAndGoesWithTheNextStart() throws IOException {
        CountingLesson lesson = new CountingLesson("one");
        try (Window window = Window.open(home, List.of(lesson))) {
            held(window);
            assertThat(window.text("stall"))
                    .matches(
                            "The window stood still for [\\d,]+ ms\\. Held at StallRoomTest\\.java:\\d+, in LockSupport\\.parkNanos\\.");
            Path log = Window.places(home).state().resolve("tandem.log");
            assertThat(Files.readString(log)).contains("the window stood still").contains("StallRoomTest.java");
            window.act("language");
            assertThat(window.text("stall")).startsWith("창이 멈춘 시간: ");
            window.act("start");
            assertThat(window.text("stall")).doesNotContain("StallRoomTest");
        }
    }

    @Test
    void itGoesWithItsLesson() {
        try (Window window = Window.open(home, List.of(new CountingLesson("one"), new CountingLesson("two")))) {
            held(window);
            window.act("next-lesson");
            assertThat(window.text("stall")).doesNotContain("StallRoomTest");
        }
    }

    /// Holds the window's thread until the window says so, which it does as soon as it is watched.
    private static void held(Window window) {
        Window.await(() -> {
            boolean said = window.text("stall").contains("StallRoomTest");
            if (!said) {
                hold();
            }
            return said;
        });
    }

    private static void hold() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(250);
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}
