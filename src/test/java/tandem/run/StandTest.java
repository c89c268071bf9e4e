package tandem.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tandem.loop.Async;
import tandem.loop.EventLoop;
import tandem.loop.Future;
import tandem.time.PacedClock;
import tandem.trace.Event;
import tandem.trace.Kind;

/// Where the lanes of a run stand while its clock is paused, also those whose wait takes no time.
@Timeout(30)
class StandTest {
    private static final int ROUNDS = 5;

    private final PacedClock clock = new PacedClock();

    StandTest() {
        clock.pause();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void aStepIsARoundEvenIfNoTimePasses(Model model) throws Exception {
        Run run = start(rounds(model));
        for (int round = 0; round < ROUNDS; round++) {
            int done = round;
            Runs.await(() -> clock.standing() == 1 && Runs.texts(run.trace()).size() == done);
            clock.step();
        }
        assertThat(Runs.end(Runs.ended(run)).kind()).isEqualTo(Kind.RESULT);
        assertThat(clock.nanos()).isLessThan(Duration.ofHours(1).toNanos());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void whoStandsIsNotRecordedAsRunning(Model model) throws Exception {
        Run run = start(rounds(model));
        Runs.await(() -> clock.standing() == 1);
        assertThat(Runs.events(run.trace())).extracting(Event::kind).doesNotContain(Kind.RUNNING);
        run.cancel();
        assertThat(Runs.end(Runs.ended(run)).kind()).isEqualTo(Kind.CANCELLED);
    }

    @Test
    void tasksOfALoopTakeOneTurnEachInAStep() throws Exception {
        Run run = start(new Program.OnLoop(kit -> () -> {
            var tasks = List.of("a", "b", "c").stream()
                    .map(name -> Async.createTask(name, () -> {
                        for (int i = 1; i <= 2; i++) {
                            Async.sleep(Duration.ZERO);
                            kit.screen().print(name + i);
                        }
                    }))
                    .toList();
            return Async.await(Async.gather(tasks));
        }));
        Runs.await(() -> clock.standing() == 1);
        clock.step();
        Runs.await(() -> clock.standing() == 1 && Runs.texts(run.trace()).size() == 3);
        assertThat(Runs.texts(run.trace())).extracting(text -> text.text()).containsExactly("a1", "b1", "c1");
        Runs.await(() -> {
            clock.step();
            return run.ended().toCompletableFuture().isDone();
        });
        assertThat(Runs.texts(run.trace()))
                .extracting(text -> text.text())
                .containsExactly("a1", "b1", "c1", "a2", "b2", "c2");
    }

    @Test
    void whoIsLeftAtTheEndOfTheRunIsLetGo() throws Exception {
        Run run = start(new Program.OnThread(Model.PLATFORM_THREADS, kit -> () -> {
            kit.threads()
                    .newThread(() -> {
                        try {
                            kit.clock().sleep(Duration.ZERO);
                        } catch (InterruptedException _) {
                            Thread.currentThread().interrupt();
                        }
                    })
                    .start();
            while (clock.standing() == 0) {
                Thread.onSpinWait();
            }
            return "done";
        }));
        assertThat(Runs.end(Runs.ended(run)).kind()).isEqualTo(Kind.RESULT);
        assertThat(clock.standing()).isZero();
    }

    @Test
    void theWindowsThreadNeverStands() throws Exception {
        Run run = start(new Program.OnWindow(kit -> () -> {
            kit.clock().sleep(Duration.ZERO);
            return CompletableFuture.completedFuture("done");
        }));
        assertThat(Runs.end(Runs.ended(run)).kind()).isEqualTo(Kind.RESULT);
        assertThat(clock.isPaused()).isTrue();
    }

    /// Waits that take no time, and a line after each.
    private static Program rounds(Model model) {
        return switch (model) {
            case EVENT_LOOP ->
                new Program.OnLoop(kit -> () -> {
                    for (int i = 0; i < ROUNDS; i++) {
                        Async.sleep(Duration.ZERO);
                        kit.screen().print("round");
                    }
                    return "done";
                });
            case CALLBACKS ->
                new Program.ByCallbacks(
                        kit -> () -> round(kit, EventLoop.running().createFuture(), -1));
            default ->
                new Program.OnThread(model, kit -> () -> {
                    for (int i = 0; i < ROUNDS; i++) {
                        kit.clock().sleep(Duration.ZERO);
                        kit.screen().print("round");
                    }
                    return "done";
                });
        };
    }

    /// The first call of a callback is its begin, which waits for nothing.
    private static Future<String> round(Kit kit, Future<String> end, int done) {
        if (done > 0) {
            kit.screen().print("round");
        }
        if (done == ROUNDS) {
            end.setResult("done");
        } else {
            EventLoop.running().callSoon(() -> round(kit, end, done + 1)).named("round");
        }
        return end;
    }

    private Run start(Program program) {
        Run run = new Run(program, clock, Thread::startVirtualThread);
        Run.startTogether(List.of(run));
        return run;
    }
}
