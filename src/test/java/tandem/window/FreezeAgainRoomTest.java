package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Fifty runs in a row, by each way and of each kind.
class FreezeAgainRoomTest {
    private static final int RUNS = 50;
    private static final List<String> WAYS = List.of("blocking", "nonblocking", "blocking");
    private static final List<String> KINDS = List.of("network", "sleep", "lock", "computation");

    @TempDir
    Path home;

    @Test
    void eachIsMeasuredAndNothingIsLeft() {
        OurThreads threads = OurThreads.now();
        try (Room room = Room.open(home, "freeze", "delay = 50")) {
            for (int i = 0; i < RUNS; i++) {
                String way = WAYS.get(i % WAYS.size());
                room.press("way-" + way);
                room.press("what-" + KINDS.get(i % KINDS.size()));
                room.awaitReady();
                if (way.equals("blocking")) {
                    Stillness.run(room);
                } else {
                    room.run();
                }
                assertThat(room.number(way.equals("blocking") ? 0 : 1, "done"))
                        .as("run %s", i)
                        .isEqualTo("5 of 5");
            }
        }
        Room.awaitOutside(() -> threads.begun().isEmpty(), () -> "left: " + threads.begun());
    }
}
