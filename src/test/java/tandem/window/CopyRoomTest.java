package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Copy as project, by the button beside the code.
class CopyRoomTest {
    @TempDir
    Path home;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "spinners, code-left-copy, exhibit/spinners/ThreadSpinner.java",
        "flags, code-right-copy, exhibit/flags/AsyncDownload.java",
        "freeze, code-blocking-copy, exhibit/freeze/BlockingFetch.java"
    })
    void whatThePaneShowsIsWrittenAndTheStatusLineSaysWhere(String lesson, String button, String page)
            throws Exception {
        try (Room room = Room.open(home, lesson)) {
            unfold(room, button);
            room.window().ask(() -> {
                room.window().shell().model().copying().chooseBy((_, _, _) -> Optional.of(folder));
                return true;
            });
            room.press(button);
            Window.await(
                    () -> room.window().shell().model().status().get().key().equals("project.written"));

            assertThat(room.window().text("status")).contains(folder.toString());
            Path written = only(folder);
            assertThat(written.resolve("Main.java")).exists();
            assertThat(written.resolve("tandem").resolve(page)).exists();
        }
    }

    @Test
    void whoThinksBetterOfItGetsNothing() throws Exception {
        try (Room room = Room.open(home, "spinners")) {
            unfold(room, "code-left-copy");
            String before = room.window().text("status");
            room.window().ask(() -> {
                room.window().shell().model().copying().chooseBy((_, _, _) -> Optional.empty());
                return true;
            });
            room.press("code-left-copy");

            assertThat(room.window().text("status")).isEqualTo(before);
            assertThat(folder).isEmptyDirectory();
        }
    }

    private static void unfold(Room room, String button) {
        room.press(button.replace("-copy", "-open"));
    }

    private static Path only(Path folder) throws Exception {
        try (var inside = Files.list(folder)) {
            return inside.toList().getFirst();
        }
    }
}
