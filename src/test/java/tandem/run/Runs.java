package tandem.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import tandem.time.Clock;
import tandem.trace.Detail;
import tandem.trace.Event;
import tandem.trace.Trace;

/// Runs programs for tests, without a window: what would go there is done on a thread of its own, later.
public final class Runs {
    private Runs() {}

    /// A run that has not begun.
    public static Run of(Program program) {
        return new Run(program, Clock.real(), Thread::startVirtualThread);
    }

    /// Starts a program, and returns at once.
    public static Run start(Program program) {
        Run run = of(program);
        Run.startTogether(List.of(run));
        return run;
    }

    /// Runs a program to its end.
    public static Trace trace(Program program) throws Exception {
        return ended(start(program));
    }

    /// Waits for the end of a run.
    public static Trace ended(Run run) throws Exception {
        run.ended().toCompletableFuture().get(30, TimeUnit.SECONDS);
        return run.trace();
    }

    /// Waits until something holds that other threads bring about.
    public static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited in vain");
            }
            Thread.onSpinWait();
        }
    }

    /// Waits until something is recorded.
    public static Event await(Run run, Predicate<Event> wanted) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        for (int i = 0; System.nanoTime() < deadline; ) {
            Event event = run.trace().get(i);
            if (event == null) {
                Thread.onSpinWait();
            } else if (wanted.test(event)) {
                return event;
            } else {
                i++;
            }
        }
        throw new AssertionError("not recorded; the last that was: " + last(events(run.trace())));
    }

    /// No message may be so long that the report of a failure fails itself.
    private static List<Event> last(List<Event> events) {
        return events.subList(Math.max(0, events.size() - 20), events.size());
    }

    public static List<Event> events(Trace trace) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; ; i++) {
            Event event = trace.get(i);
            if (event == null) {
                return events;
            }
            events.add(event);
        }
    }

    /// What was written, line by line.
    public static List<Detail.Text> texts(Trace trace) {
        return events(trace).stream()
                .map(Event::detail)
                .filter(Detail.Text.class::isInstance)
                .map(Detail.Text.class::cast)
                .toList();
    }

    /// The last event, which is the end of the run's own lane.
    public static Event end(Trace trace) {
        return events(trace).getLast();
    }
}
