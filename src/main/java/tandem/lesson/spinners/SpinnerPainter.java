package tandem.lesson.spinners;

import java.time.Duration;
import tandem.exhibit.spinners.Spinning;
import tandem.exhibit.spinners.Spinning.Stop;
import tandem.exhibit.spinners.Spinning.Work;
import tandem.run.Model;
import tandem.run.Outcome;
import tandem.run.RunState;
import tandem.trace.Occupancy;
import tandem.ui.text.Amount;
import tandem.ui.text.Sentence;

/// Makes a picture of what is known of a run.
///
/// @param how what the run was, or will be, asked to do
record SpinnerPainter(Model model, Spinning how) {
    private static final double NANOS_PER_SECOND = 1e9;

    SpinnerPicture paint(SpinnerFold fold, long now) {
        boolean idle = fold.state() instanceof RunState.Idle;
        return new SpinnerPicture(
                model,
                line(fold).isEmpty() ? "" : line(fold).substring(0, 1),
                message(fold),
                fold.object(),
                idle ? Sentence.NONE : Sentence.of("value", Amount.times(fold.drawn())),
                slow(fold.slowWork(now)),
                fold.answer() == null ? Sentence.NONE : Sentence.of("value", fold.answer()),
                stopped(fold.stopping()),
                why(),
                reason(fold),
                idle ? Sentence.NONE : occupancy(fold.occupancy()));
    }

    /// What the spinner shows. Of one that has ended nothing is left, though nobody may have wiped its line.
    private static String line(SpinnerFold fold) {
        return fold.state() instanceof RunState.Ended ? "" : fold.line();
    }

    private static Sentence message(SpinnerFold fold) {
        if (!line(fold).isEmpty()) {
            return Sentence.of("value", line(fold).substring(2));
        }
        return switch (fold.state()) {
            case RunState.Idle _ -> Sentence.of("stage.idle");
            case RunState.Running _ -> Sentence.of("stage.nothing-drawn");
            case RunState.Ended ended ->
                switch (ended.outcome()) {
                    case Outcome.Done done -> Sentence.of("value", done.value());
                    case Outcome.Failed failed ->
                        Sentence.of("stage.failed", failed.cause().toString());
                    case Outcome.Cancelled _ -> Sentence.of("stage.cancelled");
                };
        };
    }

    private Sentence slow(long nanos) {
        if (nanos < 0) {
            return Sentence.NONE;
        }
        String key = how.work() == Work.COMPUTES ? "slow.about" : "slow.of";
        return Sentence.of(key, tenths(nanos), tenths(how.slow().toNanos()));
    }

    /// Seconds, cut off after the first decimal, so that what is done never shows more than has passed.
    private static double tenths(long nanos) {
        return Math.floor(nanos / NANOS_PER_SECOND * 10) / 10;
    }

    private static Sentence stopped(long nanos) {
        return nanos < 0 ? Sentence.NONE : Sentence.of("value", Amount.millis(Duration.ofNanos(nanos)));
    }

    /// What this model's spinner does during this kind of slow work.
    private Sentence why() {
        return Sentence.of(
                switch (model.family()) {
                    case PLAIN, INK -> "why.one-by-one";
                    case THREADS -> "why.threads";
                    case LOOP -> {
                        String who = model == Model.CALLBACKS ? "why.callbacks." : "why.loop.";
                        yield who
                                + switch (how.work()) {
                                    case WAITS -> "waits";
                                    case BLOCKS -> "blocks";
                                    case COMPUTES -> "computes";
                                };
                    }
                });
    }

    private Sentence reason(SpinnerFold fold) {
        if (fold.answer() == null) {
            return Sentence.NONE;
        }
        if (fold.drawn() == 0) {
            return Sentence.of("reason.never-drawn");
        }
        if (fold.stopping() < 0) {
            return Sentence.NONE;
        }
        Amount after = Amount.millis(Duration.ofNanos(fold.stopping()));
        return switch (model) {
            case PLATFORM_THREADS, VIRTUAL_THREADS ->
                Sentence.of(how.stop() == Stop.FLAG ? "reason.flag" : "reason.interrupt", after);
            case EVENT_LOOP -> Sentence.of("reason.cancel", after);
            case CALLBACKS -> Sentence.of("reason.callback", after);
            case ONE_BY_ONE, WINDOW -> Sentence.of("reason.one-by-one");
        };
    }

    private static Sentence occupancy(Occupancy lanes) {
        return Sentence.of("occupancy", lanes.inFlight(), lanes.peakInFlight(), lanes.running(), lanes.peakRunning());
    }
}
