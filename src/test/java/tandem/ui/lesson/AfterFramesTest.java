package tandem.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import tandem.run.WindowWatch;

/// Work that is held back until there were frames.
class AfterFramesTest {
    private final FramesByHand frames = new FramesByHand();
    private final List<String> done = new ArrayList<>();
    private final Queue<Runnable> queue = new ArrayDeque<>();
    private final WindowAccess window = new WindowAccess(queue::add, frames, new WindowWatch(queue::add));
    private final AfterFrames after = new AfterFrames(2, Duration.ZERO, window);

    @Test
    void workWaitsForSoManyFramesAndKeepsItsOrder() {
        execute(() -> done.add("first"));
        frame();
        execute(() -> done.add("second"));
        assertThat(done).isEmpty();
        frame();
        assertThat(done).containsExactly("first", "second");
    }

    /// Also of what came just before the last frame.
    @Test
    void orderIsKeptWhateverComesBetween() {
        execute(() -> done.add("first"));
        frame();
        after.execute(() -> done.add("second"));
        frames.next();
        after.execute(() -> done.add("third"));
        work();

        assertThat(done).containsExactly("first", "second", "third");
    }

    @Test
    void afterwardsNothingWaitsAndNobodyListens() {
        execute(() -> done.add("first"));
        frame();
        frame();
        execute(() -> done.add("at once"));

        assertThat(done).containsExactly("first", "at once");
        assertThat(frames.asked()).isFalse();
    }

    @Test
    void framesBeforeTheFirstWorkDoNotCount() {
        assertThat(frames.asked()).isFalse();
        execute(() -> done.add("first"));
        frame();
        assertThat(done).isEmpty();
    }

    @Test
    void releasedItHoldsNothing() {
        execute(() -> done.add("first"));
        release();
        release();
        execute(() -> done.add("second"));

        assertThat(done).containsExactly("first", "second");
        assertThat(frames.asked()).isFalse();
    }

    @Test
    void whateverTheDisplayShowsSomeTimePassesToo() {
        AfterFrames never = new AfterFrames(1, Duration.ofDays(1), window);
        never.execute(() -> done.add("tomorrow"));
        work();
        frame();
        frame();

        assertThat(done).isEmpty();
    }

    private void execute(Runnable work) {
        after.execute(work);
        work();
    }

    private void release() {
        after.release();
        work();
    }

    private void frame() {
        frames.next();
        work();
    }

    /// Does the window's work.
    private void work() {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }
}
