package tandem.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// At which lines a lane stands.
class LaneStatesTest {
    private static final Lane LANE = new Lane(0, Lane.Sort.TASK, "task");
    private static final CodeLine INNER = new CodeLine("tandem.exhibit.A", "A.java", 10);
    private static final CodeLine OUTER = new CodeLine("tandem.exhibit.A", "A.java", 20);
    private static final CodeLine OTHER = new CodeLine("tandem.exhibit.A", "A.java", 30);

    private final LaneStates states = new LaneStates();

    @Test
    void whoWaitsStandsWhereItSaidAndWithWhomWasSeenToCallIt() {
        add(Kind.STARTED, Detail.NOTHING, null);
        add(Kind.SUSPENDED, new Detail.Wait("sleep", 0), INNER);
        assertThat(states.lines(LANE)).containsExactly(INNER);

        add(Kind.SEEN, new Detail.Stack(List.of(INNER, OUTER)), INNER);
        assertThat(states.lines(LANE)).containsExactly(INNER, OUTER);
    }

    @Test
    void aLookThatComesLateSaysNothing() {
        add(Kind.SUSPENDED, new Detail.Wait("sleep", 0), INNER);
        add(Kind.SEEN, new Detail.Stack(List.of(OTHER)), OTHER);

        assertThat(states.lines(LANE)).containsExactly(INNER);
    }

    @Test
    void aLookThatComesAfterTheEndBringsNobodyBack() {
        add(Kind.STARTED, Detail.NOTHING, null);
        add(Kind.RESULT, Detail.NOTHING, null);
        add(Kind.BLOCKED, Detail.Wait.seen(), INNER);

        assertThat(states.lines(LANE)).isEmpty();
        assertThat(states.isRunning(LANE)).isFalse();
    }

    @Test
    void whoRunsStandsWhereItWasSeenLast() {
        add(Kind.SUSPENDED, new Detail.Wait("sleep", 0), INNER);
        add(Kind.RUNNING, Detail.NOTHING, null);
        assertThat(states.lines(LANE)).containsExactly(INNER);

        add(Kind.SEEN, new Detail.Stack(List.of(OTHER, OUTER)), OTHER);
        assertThat(states.lines(LANE)).containsExactly(OTHER, OUTER);
    }

    @Test
    void whoHasEndedOrWaitsOnNoStackStandsNowhere() {
        add(Kind.RUNNING, Detail.NOTHING, null);
        add(Kind.SEEN, new Detail.Stack(List.of(OTHER)), OTHER);
        add(Kind.SUSPENDED, new Detail.Wait("callback", 0), null);
        assertThat(states.lines(LANE)).isEmpty();

        add(Kind.SUSPENDED, new Detail.Wait("sleep", 0), INNER);
        add(Kind.RESULT, Detail.NOTHING, null);
        assertThat(states.lines(LANE)).isEmpty();
    }

    private void add(Kind kind, Detail detail, @Nullable CodeLine line) {
        states.accept(new Event(0, LANE, kind, null, detail, line));
    }
}
