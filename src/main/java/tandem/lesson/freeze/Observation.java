package tandem.lesson.freeze;

import java.time.Duration;
import java.util.concurrent.Executor;
import javafx.util.Subscription;
import tandem.run.Attention.Listening;
import tandem.run.Run;
import tandem.run.Witness;
import tandem.ui.lesson.AfterFrames;
import tandem.ui.lesson.WindowAccess;

/// Has one run record what the window does meanwhile: its frames, its stalls, the clicks that it hears and
/// the steps of the free spinner. That begins some frames before the run, so that what stands still is the
/// picture of a window at work. It goes on for some frames after the run, until what has waited is heard: who
/// pressed a button of a window that stood still has not pressed one of the window that is back. On the
/// window's thread.
final class Observation {
    private static final int BEFORE = 10;
    private static final Duration BEFORE_LEAST = Duration.ofMillis(160);
    private static final int AFTER = 14;
    private static final Duration AFTER_LEAST = Duration.ofMillis(230);

    private final AfterFrames start;
    private final AfterFrames end;
    private final Run run;
    private final Witness witness;
    private final FreeSpinner spinner;
    private final Subscription frames;
    private final WindowAccess window;
    private Listening stalls;

    /// Makes a run that does its work by an executor.
    @FunctionalInterface
    interface Making<X extends Exception> {
        Run by(Executor window) throws X;
    }

    /// Begins.
    ///
    /// @param asked whether the run is to hold the window's thread
    /// @param making is given what runs work on the window's thread, the first of it some frames later
    <X extends Exception> Observation(WindowAccess window, FreeSpinner spinner, boolean asked, Making<X> making)
            throws X {
        this.start = new AfterFrames(BEFORE, BEFORE_LEAST, window);
        this.end = new AfterFrames(AFTER, AFTER_LEAST, window);
        this.run = making.by(start);
        this.witness = run.witness();
        this.spinner = spinner;
        this.window = window;
        this.frames = window.frames().listen(witness::frame);
        this.stalls =
                asked ? window.watch().expect(witness::stalled) : window.watch().attend(witness::stalled);
        spinner.tell(witness);
    }

    Run run() {
        return run;
    }

    /// The mouse was pressed somewhere in the window.
    void clicked() {
        witness.clicked();
    }

    /// Runs what it is given when the observation is over, which it is some frames after the run, whose end this is. A
    /// stall from here on is none that anybody asked for.
    Executor whenOver() {
        return work -> {
            window.thread().execute(this::surprised);
            end.execute(() -> {
                close();
                work.run();
            });
        };
    }

    private void surprised() {
        stalls.close();
        stalls = window.watch().attend(witness::stalled);
    }

    /// Ends it now; what was held back until some frame is passed on.
    void close() {
        frames.unsubscribe();
        stalls.close();
        spinner.tell(null);
        start.release();
        end.release();
    }
}
