package tandem.run;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.loop.Async.await;
import static tandem.loop.Async.createTask;
import static tandem.loop.Async.sleep;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tandem.loop.EventLoop;
import tandem.loop.Future;
import tandem.loop.Task;
import tandem.trace.Detail;
import tandem.trace.Event;
import tandem.trace.Kind;
import tandem.trace.Lane;
import tandem.trace.Occupancy;
import tandem.trace.Replay;
import tandem.trace.Trace;

/// The lanes that a run's trace has: one for each thread, task and name of callbacks, and what they are said to do.
class LanesTest {
    @Test
    void aTaskHasALaneThatIsReadyStartedSuspendedAndEnded() throws Exception {
        Trace trace = Runs.trace(new Program.OnLoop(_ -> () -> {
            Task<String> child = createTask("child", () -> {
                sleep(Duration.ofMillis(5));
                return "done";
            });
            return await(child);
        }));
        assertThat(kinds(trace, "child"))
                .containsExactly(Kind.READY, Kind.STARTED, Kind.SUSPENDED, Kind.READY, Kind.RUNNING, Kind.RESULT);
        assertThat(lane(trace, "child").sort()).isEqualTo(Lane.Sort.TASK);
        Occupancy tasks = new Replay<>(trace, Occupancy::new).now();
        assertThat(tasks.peakRunning()).as("one at a time").isEqualTo(1);
        assertThat(tasks.peakInFlight()).isEqualTo(2);
    }

    @Test
    void aTaskThatIsCancelledAndOneThatFailsEndSo() throws Exception {
        Trace trace = Runs.trace(new Program.OnLoop(_ -> () -> {
            Task<String> cancelled = createTask("cancelled", () -> {
                sleep(Sort.LONG);
                return "too late";
            });
            Task<String> fails = createTask("fails", () -> {
                throw new IllegalStateException("on purpose");
            });
            sleep(Duration.ofMillis(1));
            cancelled.cancel();
            sleep(Duration.ofMillis(1));
            return String.valueOf(fails.exception());
        }));
        assertThat(kinds(trace, "cancelled").getLast()).isEqualTo(Kind.CANCELLED);
        assertThat(kinds(trace, "fails").getLast()).isEqualTo(Kind.FAILED);
        assertThat(Runs.end(trace).detail()).isEqualTo(new Detail.Value("java.lang.IllegalStateException: on purpose"));
    }

    @Test
    void callbacksOfOneNameShareALane() throws Exception {
        Trace trace = Runs.trace(new Program.ByCallbacks(_ -> () -> {
            EventLoop loop = EventLoop.running();
            Future<String> end = loop.createFuture();
            loop.callSoon(() -> {}).named("draw");
            loop.callSoon(() -> {}).named("draw");
            loop.callSoon(() -> end.setResult("drawn twice")).named("end");
            return end;
        }));
        assertThat(kinds(trace, "draw"))
                .containsExactly(Kind.STARTED, Kind.SUSPENDED, Kind.RUNNING, Kind.SUSPENDED, Kind.RESULT);
        assertThat(lane(trace, "draw").sort()).isEqualTo(Lane.Sort.CALLBACK);
    }

    @Test
    void aThreadThatSleepsByTheClockIsBlockedMeanwhile() throws Exception {
        Trace trace = Runs.trace(new Program.OnThread(Model.PLATFORM_THREADS, kit -> () -> {
            kit.clock().sleep(Duration.ofMillis(5));
            return "slept";
        }));
        List<Event> events = events(trace, "supervisor");
        assertThat(events)
                .extracting(Event::kind)
                .containsExactly(Kind.STARTED, Kind.BLOCKED, Kind.RUNNING, Kind.RESULT);
        assertThat(events.get(1).detail()).isEqualTo(new Detail.Wait("sleep", 5_000_000));
        assertThat(events.get(2).at() - events.get(1).at()).isGreaterThanOrEqualTo(5_000_000);
    }

    private static Lane lane(Trace trace, String name) {
        return events(trace, name).getFirst().lane();
    }

    private static List<Kind> kinds(Trace trace, String name) {
        return events(trace, name).stream().map(Event::kind).toList();
    }

    private static List<Event> events(Trace trace, String name) {
        return Runs.events(trace).stream()
                .filter(event -> event.lane().name().equals(name))
                .toList();
    }
}
