package tandem.ui.lesson;

import java.util.TreeSet;
import javafx.util.Subscription;
import tandem.ui.text.Sentence;

/// How time has passed during a run, and whether what was measured may be compared: only what passed at full speed, and
/// was timed all the while it ran. A pause alone does no harm, since what waits by the clock is not timed then, unless
/// something goes on all the same; but at each step what runs takes no time at all.
final class Tempo {
    private final Pacing pacing;
    private final TreeSet<Double> speeds = new TreeSet<>();
    private Subscription followed = Subscription.EMPTY;
    private boolean stepped;
    private Sentence wentOn = Sentence.NONE;

    Tempo(Pacing pacing) {
        this.pacing = pacing;
        forget();
    }

    /// There is no run: what counts is the speed at which the next one would begin.
    void forget() {
        speeds.clear();
        speeds.add(pacing.speed().get());
        stepped = false;
        wentOn = Sentence.NONE;
    }

    /// A run begins; its time is followed until [#end].
    ///
    /// @param goesOnInPause what of it no pause stops; [Sentence#NONE] if nothing
    void begin(Sentence goesOnInPause) {
        forget();
        followed = Subscription.combine(
                pacing.speed().subscribe(now -> speeds.add(now.doubleValue())),
                pacing.steps().subscribe((_, _) -> stepped = true),
                pacing.paused().subscribe(paused -> wentOn = paused ? goesOnInPause : wentOn));
    }

    void end() {
        followed.unsubscribe();
    }

    /// Why nothing may be compared; [Sentence#NONE] if it may.
    Sentence objection() {
        if (speeds.size() > 1) {
            return Sentence.of("pace.changed", speeds.first(), speeds.last());
        }
        if (speeds.first() != Pacing.FULL) {
            return Sentence.of("pace.slowed", speeds.first());
        }
        if (stepped) {
            return Sentence.of("pace.stepped");
        }
        return wentOn;
    }
}
