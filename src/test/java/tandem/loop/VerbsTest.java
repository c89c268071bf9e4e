package tandem.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.loop.Async.asCompleted;
import static tandem.loop.Async.await;
import static tandem.loop.Async.createTask;
import static tandem.loop.Async.gather;
import static tandem.loop.Async.gatherOutcomes;
import static tandem.loop.Async.shield;
import static tandem.loop.Async.sleep;
import static tandem.loop.Async.timeout;
import static tandem.loop.Async.waitFor;
import static tandem.loop.Async.waitUntil;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tandem.time.JumpingClock;

/// The verbs as a program writes them; the order of their events is in the scenarios.
@Bounded
class VerbsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofHours(1);

    private final EventLoop loop = new EventLoop(new JumpingClock());

    private static Task<Integer> after(int seconds) {
        return createTask("after " + seconds, () -> {
            sleep(Duration.ofSeconds(seconds));
            return seconds;
        });
    }

    private static int lose() throws IOException {
        throw new IOException("lost");
    }

    /// As Python's `remove_done_callback`, which says how many there were.
    @Test
    void aDoneCallbackCanBeTakenBack() throws Exception {
        List<String> told = new ArrayList<>();
        Consumer<Future<String>> first = _ -> told.add("first");
        Consumer<Future<String>> second = _ -> told.add("second");
        loop.run(() -> {
            Future<String> future = loop.createFuture();
            future.addDoneCallback(first);
            future.addDoneCallback(second);
            future.addDoneCallback(first);
            assertThat(future.removeDoneCallback(first)).isTrue();
            assertThat(future.removeDoneCallback(first)).isFalse();
            future.setResult("done");
            await(future);
        });
        assertThat(told).containsExactly("second");
    }

    @Test
    void anEventIsSetUntilItIsCleared() {
        Event event = new Event();
        assertThat(event.isSet()).isFalse();
        event.set();
        assertThat(event.isSet()).isTrue();
        event.clear();
        assertThat(event.isSet()).isFalse();
    }

    @Test
    void gatherGivesTheValuesInTheOrderOfTheTasks() throws Exception {
        List<Integer> values = loop.run(() -> await(gather(List.of(after(3), after(1), after(2)))));
        assertThat(values).containsExactly(3, 1, 2);
    }

    @Test
    void cancellingWhoGathersCancelsAllInTheSameInstant() throws Exception {
        loop.run(() -> {
            var tasks = List.of(after(1), after(2));
            Task<List<Integer>> supervisor = createTask("supervisor", () -> await(gather(tasks)));
            sleep(Duration.ZERO);
            sleep(Duration.ZERO);
            supervisor.cancel();
            assertThatThrownBy(() -> await(supervisor)).isInstanceOf(CancelledError.class);
            assertThat(tasks).allMatch(Future::isCancelled);
            assertThat(loop.clock().nanos()).isZero();
        });
    }

    @Test
    void outcomesTellValuesFailuresAndCancelsApart() throws Exception {
        loop.run(() -> {
            Task<Integer> fails = createTask("fails", () -> lose());
            Task<Integer> cancelled = after(1);
            cancelled.cancel();
            List<String> words = new ArrayList<>();
            for (Outcome<Integer> outcome : await(gatherOutcomes(List.of(after(7), fails, cancelled)))) {
                words.add(
                        switch (outcome) {
                            case Outcome.Result<Integer>(Integer value) -> "value " + value;
                            case Outcome.Failure<Integer>(Throwable exception) -> exception.getMessage();
                            case Outcome.Cancelled<Integer>() -> "cancelled";
                        });
            }
            assertThat(words).containsExactly("value 7", "lost", "cancelled");
        });
    }

    @Test
    void asCompletedGivesTheResultsInTheOrderInWhichTheyCome() throws Exception {
        loop.run(() -> {
            List<Integer> values = new ArrayList<>();
            for (var next : asCompleted(List.of(after(3), after(1), after(2)))) {
                values.add(await(next));
            }
            assertThat(values).containsExactly(1, 2, 3);
        });
    }

    @Test
    void waitUntilTellsWhatIsDoneFromWhatIsNot() throws Exception {
        loop.run(() -> {
            var tasks = List.of(after(3), after(1));
            var waited = await(waitUntil(ReturnWhen.FIRST_COMPLETED, tasks));
            assertThat(waited.done()).containsExactly(tasks.get(1));
            assertThat(waited.pending()).containsExactly(tasks.get(0));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> await(waitUntil(ReturnWhen.ALL_COMPLETED, List.of())));
        });
    }

    @Test
    void timeoutGivesTheValueOrThrows() throws Exception {
        loop.run(() -> {
            int answer = await(timeout(LONG, () -> await(after(1)) + 41));
            assertThat(answer).isEqualTo(42);
            assertThatThrownBy(() -> await(timeout(SECOND, () -> sleep(LONG)))).isInstanceOf(TimeoutException.class);
            assertThat(loop.clock().nanos()).isEqualTo(Duration.ofSeconds(2).toNanos());
        });
    }

    @Test
    void waitForCancelsWhatIsLateUnlessShielded() throws Exception {
        loop.run(() -> {
            Task<Integer> late = after(5);
            Task<Integer> shielded = after(5);
            assertThatThrownBy(() -> await(waitFor(late, SECOND))).isInstanceOf(TimeoutException.class);
            assertThatThrownBy(() -> await(waitFor(shield(shielded), SECOND))).isInstanceOf(TimeoutException.class);
            assertThat(late.isCancelled()).isTrue();
            assertThat(await(shielded)).isEqualTo(5);
        });
    }

    @Test
    void lockLetsOneInAtATime() throws Exception {
        var lock = new Lock();
        List<String> trail = new ArrayList<>();
        Coroutine<Void> guarded = Coroutine.of(() -> {
            try (var _ = await(lock::acquire)) {
                trail.add("in");
                sleep(SECOND);
                trail.add("out");
            }
        });
        loop.run(() -> await(gather(List.of(createTask(guarded), createTask(guarded)))));
        assertThat(trail).containsExactly("in", "out", "in", "out");
        assertThat(lock.isLocked()).isFalse();
    }

    @Test
    void joinWaitsUntilAllThatWasPutIsDone() throws Exception {
        var queue = new Queue<Integer>();
        loop.run(() -> {
            createTask("worker", () -> {
                while (true) {
                    int seconds = await(queue::get);
                    sleep(Duration.ofSeconds(seconds));
                    queue.taskDone();
                }
            });
            queue.putNowait(2);
            await(() -> queue.put(3));
            await(queue::join);
            assertThat(loop.clock().nanos()).isEqualTo(Duration.ofSeconds(5).toNanos());
            assertThatThrownBy(queue::taskDone).isInstanceOf(IllegalStateException.class);
        });
    }
}
