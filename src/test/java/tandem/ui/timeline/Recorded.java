package tandem.ui.timeline;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tandem.run.Model;
import tandem.run.Program;
import tandem.run.Run;
import tandem.time.VirtualClock;
import tandem.trace.Detail;
import tandem.trace.Kind;
import tandem.trace.Lane;

/// A part of the timeline whose recording a test writes itself, millisecond by millisecond.
final class Recorded {
    private final VirtualClock clock = new VirtualClock();
    private final Run run = new Run(new Program.OnThread(Model.PLATFORM_THREADS, _ -> () -> ""), clock, Runnable::run);
    private final Part part = new Part(run);

    /// A run that has begun, at 0.
    Recorded() {
        append(run.trace().lanes().getFirst(), Kind.STARTED);
    }

    Run run() {
        return run;
    }

    Lane lane(String name) {
        return lane(Lane.Sort.PLATFORM_THREAD, name);
    }

    Lane lane(Lane.Sort sort, String name) {
        return run.trace().lane(sort, name);
    }

    void append(Lane lane, Kind kind) {
        append(lane, kind, Detail.NOTHING);
    }

    void append(Lane lane, Kind kind, Detail detail) {
        run.trace().append(lane, kind, detail);
    }

    void pass(long millis) {
        clock.advance(Duration.ofMillis(millis));
    }

    /// The part, having read all.
    Part part() {
        part.look();
        return part;
    }

    List<Part> parts() {
        return List.of(part());
    }

    static long millis(long millis) {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
