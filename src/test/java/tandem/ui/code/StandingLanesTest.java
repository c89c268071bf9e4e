package tandem.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tandem.run.Model;
import tandem.trace.CodeLine;
import tandem.trace.Detail;
import tandem.trace.Event;
import tandem.trace.Kind;
import tandem.trace.Lane;
import tandem.ui.code.LitLines.Lit;
import tandem.ui.code.LitLines.Phase;
import tandem.ui.code.LitLines.Place;

class StandingLanesTest {
    private static final String TYPE = "tandem.exhibit.spinners.AsyncSpinner";
    private static final Lane RUN = new Lane(0, Lane.Sort.RUN, "run");
    private static final CodeLine SLEEPS = line(30);
    private static final CodeLine CALLER = line(52);

    private final StandingLanes lanes = new StandingLanes(Model.EVENT_LOOP);
    private final Map<Integer, Lane> tasks = new HashMap<>();
    private final AtomicLong now = new AtomicLong();

    @Test
    void nothingIsLitBeforeAnythingRuns() {
        assertThat(lanes.lit()).isEqualTo(LitLines.NONE);
    }

    @Test
    void manyLanesAtALineAreOneLitLineAndACount() {
        tell(RUN, Kind.STARTED, null);
        for (int i = 1; i <= 10_000; i++) {
            tell(task(i), Kind.STARTED, null);
            tell(task(i), Kind.SUSPENDED, SLEEPS);
        }
        assertThat(lanes.lit())
                .isEqualTo(lit(Phase.RUNNING, new Lit(List.of(place(30)), true, Model.EVENT_LOOP, 10_000)));

        tell(task(1), Kind.RESULT, null);
        assertThat(lanes.lit().lines()).containsExactly(new Lit(List.of(place(30)), true, Model.EVENT_LOOP, 9_999));
    }

    @Test
    void theCallersStayLitWhileALaneComesBackToTheSameLine() {
        tell(RUN, Kind.STARTED, null);
        tell(task(1), Kind.SUSPENDED, SLEEPS);
        see(task(1), SLEEPS, CALLER);
        LitLines both = lit(Phase.RUNNING, new Lit(List.of(place(30), place(52)), true, Model.EVENT_LOOP, 1));
        assertThat(lanes.lit()).isEqualTo(both);

        tell(task(1), Kind.RUNNING, null);
        tell(task(1), Kind.SUSPENDED, SLEEPS);
        assertThat(lanes.lit()).isEqualTo(both);

        tell(task(1), Kind.SUSPENDED, CALLER);
        assertThat(lanes.lit().lines()).containsExactly(new Lit(List.of(place(52)), true, Model.EVENT_LOOP, 1));
    }

    /// Where somebody computes is known from a look only, until it says where it waits.
    @Test
    void whatIsKnownFromSamplesOnlyIsMarkedSo() {
        tell(RUN, Kind.STARTED, null);
        tell(task(1), Kind.STARTED, null);
        see(task(1), CALLER);
        assertThat(lanes.lit().lines()).containsExactly(new Lit(List.of(place(52)), false, Model.EVENT_LOOP, 1));

        tell(task(1), Kind.SUSPENDED, CALLER);
        assertThat(lanes.lit().lines()).containsExactly(new Lit(List.of(place(52)), true, Model.EVENT_LOOP, 1));
    }

    @Test
    void whoIsSomethingElseHasAMarkOfItsOwn() {
        tell(RUN, Kind.STARTED, null);
        tell(task(1), Kind.SUSPENDED, SLEEPS);
        tell(new Lane(2, Lane.Sort.PLATFORM_THREAD, "thread"), Kind.BLOCKED, SLEEPS);

        assertThat(lanes.lit().lines())
                .containsExactly(
                        new Lit(List.of(place(30)), true, Model.PLATFORM_THREADS, 1),
                        new Lit(List.of(place(30)), true, Model.EVENT_LOOP, 1));
    }

    @Test
    void itIsQuietWhileAllWaitAndNobodyStandsAnywhere() {
        Lane callback = new Lane(1, Lane.Sort.CALLBACK, "spinner");
        tell(RUN, Kind.STARTED, null);
        assertThat(lanes.lit().phase()).isEqualTo(Phase.RUNNING);
        tell(callback, Kind.STARTED, null);
        assertThat(lanes.lit().phase()).isEqualTo(Phase.RUNNING);
        tell(callback, Kind.SUSPENDED, null);
        assertThat(lanes.lit().phase()).isEqualTo(Phase.QUIET);
        tell(callback, Kind.RUNNING, null);
        assertThat(lanes.lit().phase()).isEqualTo(Phase.RUNNING);
    }

    /// The server and the client's helpers have lanes, too, and are no part of the page.
    @Test
    void whatDoesNotCountLightsNothing() {
        tell(RUN, Kind.STARTED, null);
        tell(new Lane(1, Lane.Sort.HELPER, "helper"), Kind.BLOCKED, SLEEPS);

        assertThat(lanes.lit()).isEqualTo(lit(Phase.RUNNING));
    }

    private static LitLines lit(Phase phase, Lit... lines) {
        return new LitLines(phase, List.of(lines));
    }

    private Lane task(int number) {
        return tasks.computeIfAbsent(number, _ -> new Lane(number, Lane.Sort.TASK, "task " + number));
    }

    private static Place place(int number) {
        return new Place(TYPE, number);
    }

    private static CodeLine line(int number) {
        return new CodeLine(TYPE, "AsyncSpinner.java", number);
    }

    private void tell(Lane lane, Kind kind, @Nullable CodeLine line) {
        lanes.accept(new Event(now.incrementAndGet(), lane, kind, null, Detail.NOTHING, line));
    }

    private void see(Lane lane, CodeLine... stack) {
        Detail seen = new Detail.Stack(List.of(stack));
        lanes.accept(new Event(now.incrementAndGet(), lane, Kind.SEEN, null, seen, stack[0]));
    }
}
