package tandem.window;

import static org.assertj.core.api.Assertions.assertThat;

/// For how long a window stood still: what it says, beside what a clock of the test's own has measured.
final class Stillness {
    private static final long SLACK_MILLIS = 50;

    private Stillness() {}

    /// What the window says, in milliseconds.
    static long said(Room room) {
        return Long.parseLong(room.window().text("still").replaceAll("\\D", ""));
    }

    /// Runs the blocking way to its end; what the window says then must have been measured meanwhile. A machine that is
    /// busy may keep the window from answering at other times too, and for longer.
    ///
    /// @return what it says, in milliseconds
    static long run(Room room) {
        try (Pings pings = Pings.begin()) {
            room.run();
            long said = said(room);
            assertThat(pings.waits())
                    .as("beside %s ms", said)
                    .anyMatch(wait -> wait.least() - SLACK_MILLIS <= said && said <= wait.most() + SLACK_MILLIS);
            return said;
        }
    }

    /// Runs to the end, and returns for how many milliseconds the window's thread did not answer, at the longest.
    static long measure(Room room) {
        try (Pings pings = Pings.begin()) {
            room.run();
            return pings.longestMillis();
        }
    }
}
