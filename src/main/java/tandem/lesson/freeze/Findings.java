package tandem.lesson.freeze;

import java.time.Duration;
import java.util.Locale;
import tandem.run.HeldTooLong;
import tandem.run.Outcome;
import tandem.run.RunState;
import tandem.trace.Detail;
import tandem.ui.text.Amount;
import tandem.ui.text.Sentence;

/// Puts what the lesson's runs have shown into words.
final class Findings {
    /// Times that differ by no more than this share are called the same.
    private static final double SAME = 0.05;

    /// As people say it: the watchdog comes a little earlier.
    private static final Duration LIMIT = Duration.ofSeconds(4);

    private Findings() {}

    /// What a run would do.
    static Sentence foreseen(Experiment next) {
        String way = next.isBlocking() ? "intro.blocking" : "intro.nonblocking";
        return switch (next.server()) {
            case ANSWERS -> Sentence.of(way, roughly(next.best().orElseThrow()));
            case HANGS -> Sentence.of(way + ".hangs", roughly(LIMIT.toNanos()));
            case REFUSES -> Sentence.of(way + ".refuses", roughly(next.time().toNanos()));
        };
    }

    private static Amount roughly(long nanos) {
        return Amount.seconds(Duration.ofNanos(nanos), 1);
    }

    /// For how long the window stood still.
    static Sentence stoodStill(FreezeFold blocking) {
        boolean idle = blocking.state() instanceof RunState.Idle;
        return idle || blocking.window().frames().isEmpty() ? Sentence.of("unknown") : gap(blocking);
    }

    /// What that did to frames, clicks and the other spinner, and where it came from; nothing if there was no
    /// stall.
    static Sentence cost(FreezeFold blocking) {
        WindowFold window = blocking.window();
        return window.longest()
                .map(stall -> Sentence.of(
                        "cost", window.missed(stall), window.waited(stall), window.unseen(stall), held(stall.seen())))
                .orElse(Sentence.NONE);
    }

    private static Sentence held(Detail.Stall stall) {
        if (stall.line() == null) {
            return Sentence.of("held.unseen");
        }
        return stall.in().isEmpty()
                ? Sentence.of("held.at", stall.line())
                : Sentence.of("held.in", stall.line(), stall.in());
    }

    /// What a run of the blocking way alone has shown.
    static Sentence blocked(Experiment experiment) {
        return Sentence.of("because." + experiment.what().name().toLowerCase(Locale.ROOT));
    }

    /// What a run of the nonblocking way alone has shown.
    static Sentence free(FreezeFold nonblocking) {
        return Sentence.of("status.nonblocking", gap(nonblocking));
    }

    /// Whether both ways have come to their end.
    static boolean comparable(FreezeFold blocking, FreezeFold nonblocking) {
        return isDone(blocking.state()) && isDone(nonblocking.state());
    }

    /// What the two ways have shown together.
    ///
    /// @param allAtOnce whether the nonblocking way asked for all flags at once
    static Sentence compared(FreezeFold blocking, FreezeFold nonblocking, boolean allAtOnce) {
        long held = blocking.elapsed(0);
        long free = nonblocking.elapsed(0);
        boolean same = Math.abs(held - free) <= SAME * Math.max(held, free);
        String how = same ? "status.both" : allAtOnce ? "status.both-at-once" : "status.both-differ";
        return Sentence.of(how, seconds(held), seconds(free));
    }

    /// Whether the watchdog had to end the run.
    static boolean isEnded(FreezeFold fold) {
        return fold.state() instanceof RunState.Ended(Outcome.Failed failed, long _)
                && failed.cause() instanceof HeldTooLong;
    }

    /// That it had to.
    static Sentence watchdog(FreezeFold fold) {
        return Sentence.of("status.watchdog", seconds(fold.elapsed(0)));
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
