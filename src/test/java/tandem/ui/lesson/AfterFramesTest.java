package tandem.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tandem.run.WindowWatch;

/// Work that is held back until there were frames.
class AfterFramesTest {
    private final List<Runnable> listening = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final WindowAccess window = new WindowAccess(
            Runnable::run,
            listener -> {
                listening.add(listener);
                return () -> listening.remove(listener);
            },
            new WindowWatch(Runnable::run));
    private final AfterFrames after = new AfterFrames(2, window);

    @Test
    void workWaitsForSoManyFramesAndKeepsItsOrder() {
        after.execute(() -> done.add("first"));
        frame();
        after.execute(() -> done.add("second"));
        assertThat(done).isEmpty();
        frame();
        assertThat(done).containsExactly("first", "second");
    }

    @Test
    void afterwardsNothingWaitsAndNobodyListens() {
        after.execute(() -> done.add("first"));
        frame();
        frame();
        after.execute(() -> done.add("at once"));

        assertThat(done).containsExactly("first", "at once");
        assertThat(listening).isEmpty();
    }

    @Test
    void framesBeforeTheFirstWorkDoNotCount() {
        assertThat(listening).isEmpty();
        after.execute(() -> done.add("first"));
        frame();
        assertThat(done).isEmpty();
    }

    @Test
    void releasedItHoldsNothing() {
        after.execute(() -> done.add("first"));
        after.release();
        after.release();
        after.execute(() -> done.add("second"));

        assertThat(done).containsExactly("first", "second");
        assertThat(listening).isEmpty();
    }

    private void frame() {
        List.copyOf(listening).forEach(Runnable::run);
    }
}
