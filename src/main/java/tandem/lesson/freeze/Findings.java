package tandem.lesson.freeze;

import java.time.Duration;
import java.util.Locale;
import tandem.run.HeldTooLong;
import tandem.run.Outcome;
import tandem.run.RunState;
import tandem.ui.text.Amount;
import tandem.ui.text.Sentence;
import tandem.ui.text.Whereabouts;

/// Puts what the lesson's runs have shown into words.
final class Findings {
    /// Times that differ by no more than this share are called the same.
    private static final double SAME = 0.05;

    private Findings() {}

    /// What a run would do.
    static Sentence foreseen(Experiment next) {
        String way = next.isBlocking() ? "intro.blocking" : "intro.nonblocking";
        Duration patience = next.isBlocking() ? HeldTooLong.LIMIT : Experiment.PATIENCE;
        return switch (next.server()) {
            case ANSWERS -> Sentence.of(way, roughly(next.best().orElseThrow()));
            case HANGS -> Sentence.of(way + ".hangs", roughly(patience.toNanos()));
            case REFUSES -> Sentence.of(way + ".refuses", roughly(next.time().toNanos()));
        };
    }

    private static Amount roughly(long nanos) {
        return Amount.seconds(Duration.ofNanos(nanos), 1);
    }

    /// For how long the window stood still.
    static Sentence stoodStill(FreezeFold blocking) {
        boolean still = blocking.window().longest().isPresent();
        boolean wholly = blocking.state() instanceof RunState.Ended(Outcome outcome, long _)
                && !(outcome instanceof Outcome.Cancelled);
        return still || wholly ? gap(blocking) : Sentence.of("unknown");
    }

    /// What that did to frames, clicks and the other spinner, and where it came from; nothing if there was no stall.
    static Sentence cost(FreezeFold blocking) {
        WindowFold window = blocking.window();
        return window.longest()
                .map(stall -> Sentence.of(
                        "cost",
                        window.missed(stall),
                        window.waited(stall),
                        window.unseen(stall),
                        Whereabouts.of(stall.seen())))
                .orElse(Sentence.NONE);
    }

    /// What a run of the blocking way alone has shown.
    static Sentence blocked(Experiment experiment) {
        return Sentence.of("because." + experiment.what().name().toLowerCase(Locale.ROOT));
    }

    /// What a run of the nonblocking way alone has shown.
    static Sentence free(FreezeFold nonblocking, Experiment experiment) {
        return Sentence.of(experiment.computes() ? "status.computed" : "status.nonblocking", gap(nonblocking));
    }

    /// Whether both ways have come to their end.
    static boolean comparable(FreezeFold blocking, FreezeFold nonblocking) {
        return isDone(blocking.state()) && isDone(nonblocking.state());
    }

    /// What the two ways have shown together.
    ///
    /// @param experiment of the nonblocking way
    static Sentence compared(FreezeFold blocking, FreezeFold nonblocking, Experiment experiment) {
        long held = blocking.elapsed(0);
        long free = nonblocking.elapsed(0);
        boolean same = Math.abs(held - free) <= SAME * Math.max(held, free);
        String atOnce = experiment.computes() ? "status.both-computed-at-once" : "status.both-at-once";
        String how = same ? "status.both" : experiment.allAtOnce() ? atOnce : "status.both-differ";
        return Sentence.of("said", Sentence.of(how, seconds(held), seconds(free)), holders(nonblocking));
    }

    private static Sentence holders(FreezeFold nonblocking) {
        return nonblocking.window().longest().isEmpty()
                ? Sentence.of("holders.one")
                : Sentence.of("holders.both", gap(nonblocking));
    }

    /// Whether the watchdog had to end the run.
    static boolean isEnded(FreezeFold fold) {
        return fold.state() instanceof RunState.Ended(Outcome.Failed failed, long _)
                && failed.cause() instanceof HeldTooLong;
    }

    /// That it had to.
    static Sentence watchdog(FreezeFold fold, Experiment experiment) {
        return experiment.server() == Experiment.Server.HANGS
                ? Sentence.of("status.watchdog.hung", seconds(fold.elapsed(0)), Amount.seconds(Experiment.PATIENCE, 0))
                : Sentence.of("status.watchdog", seconds(fold.elapsed(0)));
    }

    private static boolean isDone(RunState state) {
        return state instanceof RunState.Ended(Outcome.Done _, long _);
    }

    private static Sentence gap(FreezeFold fold) {
        return Sentence.of("value", Amount.millis(Duration.ofNanos(fold.window().longestGap())));
    }

    private static Amount seconds(long nanos) {
        return Amount.seconds(Duration.ofNanos(nanos), 2);
    }
}
