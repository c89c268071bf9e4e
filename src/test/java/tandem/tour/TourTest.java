package tandem.tour;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tandem.window.Room;
import tandem.window.Window;

/// Opens every lesson as it is when nobody has turned a dial, runs it for real, and writes a picture of each state to
/// `target/tour/<lesson>-<state>-<theme>-<language>-<width>x<height>.png`; README's to `target/tour/readme`.
@Tag("tour")
class TourTest {
    private static final Path PICTURES = Path.of("target", "tour");
    private static final Path README = PICTURES.resolve("readme");

    @TempDir
    Path home;

    private final Faults faults = Faults.listen();

    @AfterEach
    void nothingWentWrong() {
        faults.close();
    }

    /// There is no picture of a failure: spinners have nothing to fail with.
    @ParameterizedTest
    @EnumSource
    void spinners(Look look) throws IOException {
        try (Room room = enter("spinners", look)) {
            take(room, "spinners-idle", look);
            room.start();
            Window.await(() -> room.counted(0, "drawn") > 16 && room.counted(1, "drawn") > 16);
            forReadme(take(room, "spinners-running", look), "spinners", look);
            room.awaitReady();
            take(room, "spinners-done", look);
            room.start();
            Window.await(() -> within(4, 12, room.counted(0, "drawn")));
            room.cancel();
            room.awaitReady();
            take(room, "spinners-cancelled", look);
            room.press("work-blocks");
            room.run();
            take(room, "spinners-blocked", look);
            unfold(room);
            room.press("work-waits");
            room.start();
            Window.await(() -> within(17, 25, room.counted(0, "drawn")) && room.counted(1, "drawn") > 16);
            forReadme(take(room, "spinners-unfolded", look), "unfolded", look);
            room.window().act("pause");
            take(room, "spinners-paused", look);
            room.window().act("pause");
            room.awaitReady();
            room.press("code-right-python");
            take(room, "spinners-python", look);
            room.press("code-right-then");
            take(room, "spinners-then", look);
        }
    }

    @ParameterizedTest
    @EnumSource
    void flags(Look look) throws IOException {
        try (Room room = enter("flags", look)) {
            take(room, "flags-idle", look);
            room.start();
            Window.await(() -> room.counted(0, "done") >= 10 && room.counted(1, "done") >= 10);
            forReadme(take(room, "flags-running", look), "flags", look);
            room.awaitReady();
            take(room, "flags-done", look);
            room.start();
            Window.await(() -> within(5, 15, room.counted(0, "done")) && within(5, 15, room.counted(1, "done")));
            room.cancel();
            room.awaitReady();
            take(room, "flags-cancelled", look);
            room.turn("errors", "30");
            room.run();
            take(room, "flags-failed", look);
            room.press("more");
            room.press("elsewhere");
            take(room, "flags-more", look);
            room.press("elsewhere");
            room.press("more");
            room.press("what-all");
            room.turn("at-once", "30");
            room.start();
            Window.await(() -> room.counted(0, "done") >= 60 && room.counted(1, "done") >= 60);
            take(room, "flags-many", look);
            room.awaitReady();
            take(room, "flags-all", look);
            unfold(room);
            room.start();
            Window.await(() -> within(20, 120, room.counted(0, "done")) && room.counted(1, "done") >= 20);
            take(room, "flags-unfolded", look);
            room.awaitReady();
        }
    }

    /// No picture can be taken while the window stands still; the one of a run is of the nonblocking way.
    @ParameterizedTest
    @EnumSource
    void freeze(Look look) throws IOException {
        try (Room room = enter("freeze", look)) {
            take(room, "freeze-idle", look);
            room.run();
            take(room, "freeze-blocked", look);
            room.press("way-nonblocking");
            room.start();
            Window.await(() -> room.shown(1, "done").matches("[23].*"));
            take(room, "freeze-running", look);
            room.awaitReady();
            forReadme(take(room, "freeze-done", look), "freeze", look);
            room.start();
            Window.await(() -> room.shown(1, "done").matches("[23].*"));
            room.cancel();
            room.awaitReady();
            take(room, "freeze-cancelled", look);
            room.press("more");
            room.press("pace-at-once");
            room.press("what-lock");
            room.run();
            take(room, "freeze-more", look);
            room.press("way-blocking");
            room.press("what-network");
            room.press("server-hangs");
            room.run();
            take(room, "freeze-watchdog", look);
            unfold(room);
            room.press("server-answers");
            room.run();
            take(room, "freeze-unfolded", look);
        }
    }

    /// Shows code and timeline.
    private static void unfold(Room room) {
        String code = room.window().ask(() -> room.window().scene().lookup("#code-left-open") == null)
                ? "code-blocking-open"
                : "code-left-open";
        room.press(code);
        room.press("timeline-fold");
    }

    /// Whether it is the count of the new run, not that of the last one, which is larger.
    private static boolean within(int least, int most, int count) {
        return least <= count && count <= most;
    }

    private Room enter(String lesson, Look look) {
        Room room = Room.open(home, look.language(), look.theme(), lesson);
        room.window().size(look.width(), look.height());
        return room;
    }

    private static Path take(Room room, String state, Look look) {
        Path picture = room.window().picture(PICTURES.resolve(state + "-" + look + ".png"));
        assertThat(picture).isNotEmptyFile();
        return picture;
    }

    private static void forReadme(Path picture, String lesson, Look look) throws IOException {
        if (look == Look.LIGHT_ENGLISH_LARGE) {
            Files.createDirectories(README);
            Files.copy(picture, README.resolve(lesson + ".png"), REPLACE_EXISTING);
        }
    }
}
