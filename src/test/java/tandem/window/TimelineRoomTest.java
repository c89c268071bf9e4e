package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.run.Model;

/// The timeline below the panes, through the real window.
class TimelineRoomTest {
    @TempDir
    Path home;

    @Test
    void itIsFoldedAtFirstAndStaysAsItWasLeft() {
        try (Room room = Room.open(home, "spinners")) {
            assertThat(room.window().node("timeline-body").isVisible()).isFalse();
            room.press("timeline-fold");
            assertThat(room.window().node("timeline-body").isVisible()).isTrue();
        }
        try (Room room = Room.openAtOnce(home)) {
            room.awaitReady();
            assertThat(room.window().node("timeline-body").isVisible()).isTrue();
        }
    }

    @Test
    void eachThreadAndTaskHasItsLaneBelowItsModelAndItsNumbers() {
        try (Room room = unfolded()) {
            runToItsEnd(room);

            assertThat(shown(room))
                    .containsSubsequence(
                            "Platform threads", "supervisor", "spinner", "Event loop", "supervisor", "spinner");
            assertThat(shown(room))
                    .filteredOn(text -> text.startsWith("lanes in flight"))
                    .hasSize(2)
                    .allSatisfy(text -> assertThat(text).startsWith("lanes in flight 0 (peak 2) · running 0 (peak"));
        }
    }

    @Test
    void nothingIsCutOff() {
        try (Room room = unfolded()) {
            for (Model model : Model.choices()) {
                room.choose(0, model);
                runToItsEnd(room);
                Node body = room.window().node("timeline-body");
                assertThat(room.window()
                                .ask(() -> body.lookupAll(".label").stream()
                                        .map(Label.class::cast)
                                        .filter(label ->
                                                label.isVisible() && label.getWidth() < label.prefWidth(-1) - 1)
                                        .map(Label::getText)
                                        .toList()))
                        .as("%s", model)
                        .isEmpty();
            }
        }
    }

    @Test
    void whoComesBackToALessonFindsItsLanesAgain() {
        try (Room room = unfolded()) {
            runToItsEnd(room);
            List<String> before = shown(room);
            room.window().act("next-lesson");
            assertThat(shown(room)).doesNotContain("supervisor");
            room.window().act("previous-lesson");
            assertThat(shown(room)).isEqualTo(before);
        }
    }

    @Test
    void itIsEmptyWhenTheDialsNoLongerDescribeIt() {
        try (Room room = unfolded()) {
            runToItsEnd(room);
            room.choose(0, Model.ONE_BY_ONE);

            assertThat(shown(room)).doesNotContain("supervisor");
        }
    }

    @Test
    void anotherLanguageShowsTheSameLanes() {
        try (Room room = unfolded()) {
            runToItsEnd(room);
            room.window().act("language");

            assertThat(shown(room)).containsSubsequence("플랫폼 스레드", "supervisor", "spinner", "이벤트 루프");
        }
    }

    private Room unfolded() {
        return ShownTimeline.unfolded(home);
    }

    private static void runToItsEnd(Room room) {
        new ShownTimeline(room).runToItsEnd();
    }

    private static List<String> shown(Room room) {
        return new ShownTimeline(room).lanes();
    }
}
