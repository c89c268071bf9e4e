package tandem.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the first picture can do without waits for it.
class FirstPictureTest {
    private final FramesByHand frames = new FramesByHand();
    private final List<String> done = new ArrayList<>();
    private final FirstPicture first = new FirstPicture();

    @Test
    void itIsWaitedForAndThenAllElseIsDone() {
        hold("one", "two");
        follow();
        assertThat(done).isEmpty();
        frames.next();
        assertThat(done).isEmpty();
        frames.next();
        assertThat(done).containsExactly("painted");
        frames.next();
        assertThat(done).containsExactly("painted", "one", "two");
    }

    @Test
    void whatIsHeldMeanwhileIsDoneInItsOrder() {
        hold("one");
        follow();
        frames.next();
        frames.next();
        hold("two");
        frames.next();
        assertThat(done).containsExactly("painted", "one", "two");
    }

    @Test
    void whatIsAskedForByWhatWasHeldIsDoneAtOnce() {
        hold("one");
        first.execute(() -> {
            done.add("two");
            hold("within two");
            done.add("two's end");
        });
        follow();
        frames.next();
        frames.next();
        frames.next();
        assertThat(done).containsExactly("painted", "one", "two", "within two", "two's end");
    }

    @Test
    void afterwardsNothingWaitsAndNobodyListens() {
        follow();
        frames.next();
        frames.next();
        frames.next();
        hold("at once");
        assertThat(done).containsExactly("painted", "at once");
        assertThat(frames.asked()).isFalse();
    }

    private void hold(String... names) {
        for (String name : names) {
            first.execute(() -> done.add(name));
        }
    }

    private void follow() {
        first.follow(frames, () -> done.add("painted"));
    }
}
