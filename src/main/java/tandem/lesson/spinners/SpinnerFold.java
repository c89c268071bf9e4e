package tandem.lesson.spinners;

import org.jspecify.annotations.Nullable;
import tandem.exhibit.spinners.Spinning;
import tandem.run.RunState;
import tandem.trace.Detail;
import tandem.trace.Event;
import tandem.trace.Fold;
import tandem.trace.Kind;
import tandem.trace.Occupancy;

/// What a pane of this lesson knows after some events.
final class SpinnerFold implements Fold {
    private static final long NOT_YET = -1;
    private static final String OBJECT = "spinner object: ";
    private static final String ANSWER = "Answer: ";

    private final RunState.Follower run = new RunState.Follower();
    private final Occupancy occupancy = new Occupancy();
    private String line = "";
    private String object = "";
    private @Nullable String answer;
    private int drawn;
    private long slowBegan = NOT_YET;
    private long slowEnded = NOT_YET;
    private long cleared = NOT_YET;

    @Override
    public void accept(Event event) {
        run.accept(event);
        occupancy.accept(event);
        if (event.detail() instanceof Detail.Text text) {
            write(text, event.at());
        } else if (Spinning.SLOW_WORK.equals(event.subject())) {
            if (event.kind() == Kind.BEGAN) {
                slowBegan = event.at();
            } else {
                slowEnded = event.at();
            }
        }
    }

    private void write(Detail.Text text, long at) {
        if (!text.rewrites()) {
            print(text.text());
        } else if (text.text().isEmpty()) {
            line = "";
            cleared = at;
        } else {
            line = text.text();
            drawn++;
        }
    }

    private void print(String text) {
        if (text.startsWith(OBJECT)) {
            object = text.substring(OBJECT.length());
        } else if (text.startsWith(ANSWER)) {
            answer = text.substring(ANSWER.length());
        }
    }

    RunState state() {
        return run.state();
    }

    Occupancy occupancy() {
        return occupancy;
    }

    /// The line that is rewritten, as it stands: a glyph and a message, or nothing.
    String line() {
        return line;
    }

    /// The spinner's own text, or empty before it is printed.
    String object() {
        return object;
    }

    @Nullable
    String answer() {
        return answer;
    }

    int drawn() {
        return drawn;
    }

    /// How long the slow work has lasted by `now`, or -1 before it begins.
    long slowWork(long now) {
        if (slowBegan == NOT_YET) {
            return NOT_YET;
        }
        return (slowEnded == NOT_YET ? now : slowEnded) - slowBegan;
    }

    /// How long the spinner went on after the slow work, or -1 while that isn't known.
    long stopping() {
        return slowEnded == NOT_YET || cleared < slowEnded ? NOT_YET : cleared - slowEnded;
    }
}
