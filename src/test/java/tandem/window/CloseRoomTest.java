package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.run.Model;

/// Closing the window ends everything, at once, whatever runs: no thread of ours is left, and the port is closed.
class CloseRoomTest {
    @TempDir
    Path home;

    private OurThreads threads = OurThreads.now();

    @BeforeEach
    void note() {
        threads = OurThreads.now();
    }

    static Stream<Arguments> spinners() {
        return Model.choices().stream()
                .flatMap(model -> Stream.of("waits", "blocks", "computes").map(work -> Arguments.of(model, work)));
    }

    @ParameterizedTest
    @MethodSource("spinners")
    void endsSpinners(Model model, String work) {
        Room room = Room.open(
                home,
                "spinners",
                "slow = 10",
                "every = 20",
                "work = " + work,
                "left = " + model.id(),
                "right = " + model.id());
        int port = room.port();
        room.start();
        Window.await(
                () -> !room.shown(0, "slow").isEmpty() && !room.shown(1, "slow").isEmpty());
        closes(room, port);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void endsFlags(Model model) {
        Room room = Room.open(home, "flags", "delay = 5000", "left = " + model.id(), "right = " + model.id());
        int port = room.port();
        room.start();
        assertThat(threads.begun()).isNotEmpty();
        Window.await(() -> room.tiles(0).stream().anyMatch(tile -> tile.get(0).equals("⋯")));
        closes(room, port);
    }

    @Test
    void endsFlagsInTurnOfWhichTheSecondPaneHasNotBegun() {
        Room room = Room.open(home, "flags", "delay = 5000", "order = in-turn");
        int port = room.port();
        room.start();
        Window.await(() -> room.tiles(0).stream().anyMatch(tile -> tile.get(0).equals("⋯")));
        closes(room, port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"async", "threads"})
    void endsTheNonblockingFetch(String how) {
        Room room = Room.open(home, "freeze", "delay = 700", "way = nonblocking", "how = " + how);
        int port = room.port();
        room.start();
        Window.await(() -> room.tiles(1).stream().anyMatch(tile -> tile.get(0).equals("⋯")));
        closes(room, port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"blocking", "nonblocking"})
    void endsAFetchThatHasHardlyBegun(String way) {
        Room room = Room.open(home, "freeze", "delay = 700", "way = " + way);
        int port = room.port();
        room.window().ask(() -> {
            room.window().shell().actions().get("start").fire();
            room.window().scene().getWindow().hide();
            return true;
        });
        closes(room, port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"network", "sleep", "lock", "computation"})
    void whileTheWindowStandsStillItTakesEffectAtTheThaw(String what) {
        Room room = Room.open(home, "freeze", "delay = 200", "what = " + what);
        int port = room.port();
        try (Pings pings = Pings.begin()) {
            room.startWithoutWaiting();
            Room.awaitOutside(() -> pings.silentFor(400));
            Platform.runLater(() -> room.window().scene().getWindow().hide());
            Room.awaitOutside(() -> pings.longestMillis() >= 400);
            assertThat(room.window().showing()).isFalse();
        }
        closes(room, port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"spinners", "flags", "freeze"})
    void endsWhatGetsReady(String lesson) {
        Window.remember(home, "lesson = " + lesson, "lesson.spinners.work = computes");
        Room room = Room.openAtOnce(home);
        int port = room.port();
        closes(room, port);
    }

    private void closes(Room room, int port) {
        room.close();
        assertThat(room.window().showing()).isFalse();
        Room.awaitOutside(() -> threads.begun().isEmpty(), () -> "left: " + threads.begun());
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                .isInstanceOf(ConnectException.class);
    }
}
