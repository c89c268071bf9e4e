package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Asking, zooming and moving in the timeline, by mouse, touchpad and keys.
class TimelineGesturesRoomTest {
    @TempDir
    Path home;

    private Room room;
    private ShownTimeline timeline;

    @BeforeEach
    void run() {
        room = ShownTimeline.unfolded(home);
        timeline = new ShownTimeline(room);
        timeline.runToItsEnd();
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void whatIsPointedAtIsTold() {
        timeline.point("supervisor", 0, 0.35);
        assertThat(timeline.told())
                .matches("supervisor · blocked for \\d+ ms · waits for sleep, 500 ms · SlowWork.java:\\d+");
        timeline.point("supervisor", 1, 0.35);
        assertThat(timeline.told())
                .matches("supervisor · suspended for \\d+ ms · waits for sleep 500 ms · AsyncSpinner.java:\\d+");
        timeline.point("spinner", 1, 0.99);
        assertThat(timeline.told()).startsWith("spinner");
    }

    /// The mouse rests where another lane comes to be, or none.
    @Test
    void whatIsToldIsOfTheRunOnShow() {
        timeline.point("supervisor", 0, 0.35);
        room.window().act("next-lesson");
        assertThat(timeline.told()).isEmpty();
        room.window().act("previous-lesson");
        assertThat(timeline.told()).startsWith("supervisor · blocked for ");
    }

    @Test
    void theKeyboardChoosesALaneAndAMomentAndTellsOfThem() {
        room.window().focus("timeline-body");
        room.window().key(KeyCode.DOWN);
        assertThat(timeline.told()).startsWith("supervisor · done");
        room.window().key(KeyCode.DOWN);
        assertThat(timeline.told()).startsWith("spinner · ");
        room.window().key(KeyCode.UP);
        assertThat(timeline.told()).startsWith("supervisor · ");

        pressUntilTold(KeyCode.LEFT, "supervisor · blocked for ");
        pressUntilTold(KeyCode.RIGHT, "supervisor · done");
    }

    /// Between them it runs, and may have been seen waiting for the spinner.
    private void pressUntilTold(KeyCode key, String start) {
        for (int i = 0; i < 5 && !timeline.told().startsWith(start); i++) {
            room.window().key(key);
        }
        assertThat(timeline.told()).startsWith(start);
    }

    @Test
    void onceZoomedInItStaysUntilAllIsWanted() {
        List<String> whole = timeline.ticks();
        assertThat(timeline.isNear()).isFalse();

        room.window().focus("timeline-body");
        room.window().key(KeyCode.PLUS);
        room.window().key(KeyCode.PLUS);
        List<String> near = timeline.ticks();
        assertThat(near).isNotEqualTo(whole);
        assertThat(timeline.isNear()).isTrue();

        room.window().key(KeyCode.RIGHT);
        assertThat(timeline.ticks()).isNotEqualTo(near);

        room.press("timeline-fit");
        assertThat(timeline.ticks()).isEqualTo(whole);

        timeline.scroll(40);
        assertThat(timeline.isNear()).isTrue();
        room.window().key(KeyCode.HOME);
        assertThat(timeline.ticks()).isEqualTo(whole);
    }

    /// A touchpad scrolls by little, many times.
    @Test
    void zoomGoesByHowFarOneScrolls() {
        timeline.scroll(0);
        assertThat(timeline.isNear()).isFalse();
        timeline.scroll(80);
        List<String> wheel = timeline.ticks();
        room.press("timeline-fit");
        for (int i = 0; i < 40; i++) {
            timeline.scroll(2);
        }
        assertThat(timeline.ticks()).isEqualTo(wheel);
    }

    @Test
    void whatIsDraggedStaysBelowTheMouse() {
        timeline.scroll(400);
        Map<String, Double> before = timeline.places();
        timeline.drag(0.5, 0.4);
        Map<String, Double> after = timeline.places();
        List<Double> moved = after.keySet().stream()
                .filter(before::containsKey)
                .map(tick -> before.getOrDefault(tick, 0.0) - after.getOrDefault(tick, 0.0))
                .toList();

        assertThat(moved).isNotEmpty().allSatisfy(px -> assertThat(px).isCloseTo(timeline.width() * 0.1, within(1.5)));
    }

    @Test
    void whatIsFoldedSaysNothingOfAZoom() {
        timeline.scroll(40);
        room.press("timeline-fold");
        assertThat(timeline.isNear()).isFalse();
        room.press("timeline-fold");
        assertThat(timeline.isNear()).isTrue();
    }
}
