package tandem.exhibit.spinners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tandem.exhibit.prime.LargePrime;
import tandem.exhibit.spinners.Spinning.Stop;
import tandem.exhibit.spinners.Spinning.Work;
import tandem.run.Model;
import tandem.run.Run;
import tandem.run.RunState;
import tandem.run.Runs;
import tandem.time.PacedClock;
import tandem.trace.Kind;
import tandem.trace.Occupancy;
import tandem.trace.Replay;
import tandem.trace.Trace;

/// Every model's spinner on a clock that is paused, and moved on by hand.
@Timeout(30)
class PausedSpinnersTest {
    private static final Duration SLOW = Duration.ofMillis(350);
    private static final Duration EVERY = Duration.ofMillis(100);

    private final PacedClock clock = new PacedClock();

    static Stream<Model> spinners() {
        return Stream.of(Model.PLATFORM_THREADS, Model.VIRTUAL_THREADS, Model.EVENT_LOOP, Model.CALLBACKS);
    }

    @ParameterizedTest
    @MethodSource("spinners")
    void eachStepIsOneDrawAndTheLastIsTheAnswer(Model model) {
        clock.pause();
        long began = clock.nanos();
        Run run = start(model);
        int waiting = inThreads(model) ? 2 : 1;
        for (int drawn = 1; drawn <= 4; drawn++) {
            int now = drawn;
            Runs.await(() -> drawn(run.trace()) == now && clock.waiting() == waiting);
            assertThat(clock.nanos() - began).isEqualTo(EVERY.toNanos() * (drawn - 1));
            Runs.await(clock::step); // a loop that looks round, for whatever reason, waits again at once
        }
        assertThat(clock.nanos() - began).isEqualTo(SLOW.toNanos());
        if (inThreads(model)) {
            Runs.await(() -> clock.waiting() == 1); // the spinner will look at the flag when it has slept
            clock.step();
        }
        Runs.await(() -> ended(run));
        Duration all = inThreads(model) ? EVERY.multipliedBy(4) : SLOW;
        assertThat(new Replay<>(run.trace(), RunState.Follower::new).now().elapsed(0))
                .isEqualTo(all.toNanos());
        assertThat(Runs.texts(run.trace())).anyMatch(text -> text.text().equals("Answer: 42"));
    }

    @ParameterizedTest
    @MethodSource("spinners")
    void whoeverWakesAtTheSameTimeGoesOnInTheSameStep(Model model) {
        clock.pause();
        Run run = start(model, new Spinning(Work.WAITS, EVERY.multipliedBy(2), EVERY, Stop.INTERRUPT, LargePrime.NONE));
        int waiting = inThreads(model) ? 2 : 1;
        Runs.await(() -> clock.waiting() == waiting);
        Runs.await(clock::step);
        Runs.await(() -> drawn(run.trace()) == 2 && clock.waiting() == waiting);
        Runs.await(clock::step);
        Runs.await(() -> ended(run) || (clock.standing() > 0 && !clock.step())); // what the other has woken may stand
        assertThat(drawn(run.trace())).isBetween(2, 3);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void aCancelGetsThroughAPause(Model model) throws Exception {
        clock.pause();
        Run run = start(model);
        int waiting = inThreads(model) ? 2 : 1;
        Runs.await(() -> clock.waiting() == waiting);
        run.cancel();
        assertThat(Runs.end(Runs.ended(run)).kind()).isEqualTo(Kind.CANCELLED);
        assertThat(clock.isPaused()).isTrue();
        assertThat(clock.standing()).isZero();
    }

    @ParameterizedTest
    @MethodSource("spinners")
    void aPauseLetsNobodyComeOutOfAWait(Model model) throws Exception {
        Run run = start(model, new Spinning(Work.WAITS, Duration.ofHours(1), EVERY, Stop.FLAG, LargePrime.NONE));
        Runs.await(() -> drawn(run.trace()) >= 2);
        clock.pause();
        int waiting = inThreads(model) ? 2 : 1;
        Runs.await(() -> clock.waiting() + clock.standing() == waiting);
        assertThat(new Replay<>(run.trace(), Occupancy::new).now().running()).isZero();
        int drawn = drawn(run.trace());
        clock.resume();
        Runs.await(() -> drawn(run.trace()) > drawn);
        run.cancel();
        assertThat(Runs.end(Runs.ended(run)).kind()).isEqualTo(Kind.CANCELLED);
    }

    private Run start(Model model) {
        return start(model, new Spinning(Work.WAITS, SLOW, EVERY, Stop.FLAG, LargePrime.NONE));
    }

    private Run start(Model model, Spinning how) {
        Run run = new Run(Spinners.program(model, how), clock, Thread::startVirtualThread);
        Run.startTogether(List.of(run));
        return run;
    }

    private static boolean inThreads(Model model) {
        return model == Model.PLATFORM_THREADS || model == Model.VIRTUAL_THREADS;
    }

    private static boolean ended(Run run) {
        return run.ended().toCompletableFuture().isDone();
    }

    private static int drawn(Trace trace) {
        return (int) Runs.texts(trace).stream()
                .filter(text -> text.rewrites() && !text.text().isEmpty())
                .count();
    }
}
