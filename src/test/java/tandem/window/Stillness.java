package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// For how long a window stood still: what it says, beside what a clock of the test's own has measured.
final class Stillness {
    private static final long SLACK_MILLIS = 50;

    private Stillness() {}

    /// What the window says, in milliseconds.
    static long said(Room room) {
        return Long.parseLong(room.window().text("still").replaceAll("\\D", ""));
    }

    /// Runs the blocking way to its end; what the window says then must be what was measured meanwhile.
    ///
    /// @return that, in milliseconds
    static long run(Room room) {
        long measured = measure(room);
        assertThat(said(room)).isCloseTo(measured, within(SLACK_MILLIS));
        return measured;
    }

    /// Runs to the end, and returns for how many milliseconds the window's thread did not answer, at the longest.
    static long measure(Room room) {
        try (Pings pings = Pings.begin()) {
            room.run();
            return pings.longestMillis();
        }
    }
}
