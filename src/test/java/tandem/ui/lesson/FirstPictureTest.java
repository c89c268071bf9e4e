package tandem.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the first picture can do without waits for it.
class FirstPictureTest {
    private final List<Runnable> listening = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final FirstPicture first = new FirstPicture();

    @Test
    void itIsWaitedForAndThenAllElseIsDone() {
        hold("one", "two");
        follow();
        assertThat(done).isEmpty();
        frame();
        assertThat(done).isEmpty();
        frame();
        assertThat(done).containsExactly("painted");
        frame();
        assertThat(done).containsExactly("painted", "one", "two");
    }

    @Test
    void whatIsHeldMeanwhileIsDoneInItsOrder() {
        hold("one");
        follow();
        frame();
        frame();
        hold("two");
        frame();
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
        frame();
        frame();
        frame();
        assertThat(done).containsExactly("painted", "one", "two", "within two", "two's end");
    }

    @Test
    void afterwardsNothingWaitsAndNobodyListens() {
        follow();
        frame();
        frame();
        frame();
        hold("at once");
        assertThat(done).containsExactly("painted", "at once");
        assertThat(listening).isEmpty();
    }

    private void hold(String... names) {
        for (String name : names) {
            first.execute(() -> done.add(name));
        }
    }

    private void follow() {
        FrameSource source = listener -> {
            listening.add(listener);
            return () -> listening.remove(listener);
        };
        first.follow(source, () -> done.add("painted"));
    }

    private void frame() {
        List.copyOf(listening).forEach(Runnable::run);
    }
}
