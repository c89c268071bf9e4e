package tandem.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tandem.trace.Event;
import tandem.trace.Kind;

class ComparisonTest {
    @Test
    void togetherAllBeginAndItEndsWithTheLast() throws Exception {
        List<Run> runs = List.of(Runs.of(Sort.TASK.calling(() -> 1)), Runs.of(Sort.PLATFORM_THREAD.waiting()));
        Comparison comparison = Comparison.together(runs);
        Runs.ended(runs.getFirst());
        Runs.await(runs.getLast(), event -> event.kind() == Kind.BLOCKED);
        assertThat(comparison.ended().toCompletableFuture()).isNotDone();
        comparison.cancel();
        await(comparison);
        assertThat(ends(runs)).containsExactly(Kind.RESULT, Kind.CANCELLED);
    }

    @Test
    void inTurnEachBeginsAfterTheEndOfTheOneBefore() throws Exception {
        List<Run> runs = List.of(
                Runs.of(Sort.PLATFORM_THREAD.calling(() -> 1)),
                Runs.of(Sort.TASK.calling(() -> 2)),
                Runs.of(Sort.VIRTUAL_THREAD.calling(() -> 3)));
        await(Comparison.inTurn(runs));
        for (int i = 1; i < runs.size(); i++) {
            Event end = Runs.end(runs.get(i - 1).trace());
            Event begin = Runs.events(runs.get(i).trace()).getFirst();
            assertThat(begin.at()).isGreaterThanOrEqualTo(end.at());
        }
        assertThat(ends(runs)).containsOnly(Kind.RESULT);
    }

    @Test
    void inTurnAFailureOfOneKeepsNoOtherFromBeginning() throws Exception {
        List<Run> runs = List.of(
                Runs.of(Sort.TASK.calling(() -> {
                    throw new IllegalStateException("on purpose");
                })),
                Runs.of(Sort.PLATFORM_THREAD.calling(() -> 2)));
        await(Comparison.inTurn(runs));
        assertThat(ends(runs)).containsExactly(Kind.FAILED, Kind.RESULT);
    }

    @Test
    void inTurnACancelOfTheFirstKeepsTheOthersFromBeginningAndEndsThemToo() throws Exception {
        List<Run> runs = List.of(Runs.of(Sort.TASK.waiting()), Runs.of(Sort.PLATFORM_THREAD.waiting()));
        Comparison comparison = Comparison.inTurn(runs);
        Runs.await(runs.getFirst(), event -> event.kind() == Kind.SUSPENDED);
        comparison.cancel();
        await(comparison);
        assertThat(ends(runs)).containsOnly(Kind.CANCELLED);
        assertThat(runs.getLast().ended().toCompletableFuture()).isCompleted();
        assertThat(Runs.events(runs.getLast().trace())).as("it never began").hasSize(1);
    }

    private static void await(Comparison comparison) throws Exception {
        comparison.ended().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    private static List<Kind> ends(List<Run> runs) {
        return runs.stream().map(run -> Runs.end(run.trace()).kind()).toList();
    }
}
