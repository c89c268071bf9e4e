package tandem.lesson.freeze;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import tandem.trace.Detail;
import tandem.trace.Event;
import tandem.trace.Fold;
import tandem.trace.Kind;
import tandem.trace.Lane;

/// What is known of the window around a run: when it drew, when it stood still, and what went on meanwhile.
/// All times are nanoseconds of the trace.
final class WindowFold implements Fold {
    /// So many frames after a stall all that has waited is heard: not before the first on every system, but before the
    /// next.
    private static final int HEARD_AFTER = 2;

    private final List<Long> frames = new ArrayList<>();
    private final List<Stall> stalls = new ArrayList<>();
    private final List<Long> clicks = new ArrayList<>();
    private final List<Long> steps = new ArrayList<>();
    private long began = Long.MAX_VALUE;
    private long ended = Long.MAX_VALUE;

    /// A time in which the window's thread did not answer.
    record Stall(long end, Detail.Stall seen) {
        long begin() {
            return end - seen.nanos();
        }

        boolean covers(long moment) {
            return begin() <= moment && moment <= end;
        }
    }

    @Override
    public void accept(Event event) {
        if (event.lane().sort() == Lane.Sort.WINDOW) {
            ofWindow(event);
        } else if (event.lane().sort() == Lane.Sort.RUN && event.ofLane()) {
            ofRun(event);
        } else if (event.kind() == Kind.WROTE) {
            steps.add(event.at());
        }
    }

    private void ofRun(Event event) {
        if (event.kind() == Kind.STARTED) {
            began = event.at();
        } else if (event.kind().ends()) {
            ended = event.at();
        }
    }

    private void ofWindow(Event event) {
        switch (event.kind()) {
            case FRAME -> frames.add(event.at());
            case CLICKED -> clicks.add(event.at());
            case STALLED -> stalls.add(new Stall(event.at(), (Detail.Stall) event.detail()));
            default -> {}
        }
    }

    /// When each frame began, in their order.
    List<Long> frames() {
        return Collections.unmodifiableList(frames);
    }

    List<Stall> stalls() {
        return Collections.unmodifiableList(stalls);
    }

    /// The longest stall while the run went on, if there was one.
    Optional<Stall> longest() {
        return stalls.stream()
                .filter(stall -> stall.end() >= began && stall.begin() <= ended)
                .max(Comparator.comparingLong(stall -> stall.seen().nanos()));
    }

    /// For how long the window's thread did not answer, at the longest, in nanoseconds; where it always
    /// answered in time the longest time from one frame to the next. 0 before there are two.
    long longestGap() {
        return longest()
                .map(stall -> stall.seen().nanos())
                .orElseGet(() -> intervals().max().orElse(0));
    }

    /// How many frames would have begun during a stall, had they come as they did in the rest of the time.
    long missed(Stall stall) {
        long[] usual = intervals().sorted().toArray();
        return usual.length == 0 ? 0 : stall.seen().nanos() / Math.max(1, usual[usual.length / 2]);
    }

    /// How many clicks were heard only when it was over.
    long waited(Stall stall) {
        long heard = frames.stream()
                .filter(frame -> frame > stall.end())
                .skip(HEARD_AFTER - 1)
                .findFirst()
                .orElse(Long.MAX_VALUE);
        return clicks.stream()
                .filter(click -> stall.begin() <= click && click < heard)
                .count();
    }

    /// How many steps of the free spinner nobody could see.
    long unseen(Stall stall) {
        return steps.stream().filter(stall::covers).count();
    }

    private LongStream intervals() {
        return IntStream.range(1, frames.size()).mapToLong(i -> frames.get(i) - frames.get(i - 1));
    }
}
