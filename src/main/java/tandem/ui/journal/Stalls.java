package tandem.ui.journal;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import tandem.run.WindowWatch;
import tandem.trace.Detail;
import tandem.ui.text.Amount;
import tandem.ui.text.Sentence;
import tandem.ui.text.Whereabouts;

/// What becomes of a stall of the window's thread that no lesson asked for: it goes to the log, and one
/// sentence to the page.
public final class Stalls implements Consumer<Detail.Stall> {
    private static final Logger LOG = Logger.getLogger(Stalls.class.getName());

    private final WindowWatch watch;
    private final Consumer<Sentence> notices;

    private Stalls(WindowWatch watch, Consumer<Sentence> notices) {
        this.watch = watch;
        this.notices = notices;
    }

    /// Listens to the watch for as long as that watches; tells `notices` on the window's thread.
    public static void follow(WindowWatch watch, Consumer<Sentence> notices) {
        watch.follow(new Stalls(watch, notices));
    }

    @Override
    public void accept(Detail.Stall stall) {
        if (!watch.isExpected()) {
            LOG.log(Level.INFO, () -> "the window stood still: " + stall);
            Amount time = Amount.millis(Duration.ofNanos(stall.nanos()));
            notices.accept(Sentence.of("notice.stalled", time, Whereabouts.of(stall)));
        }
    }
}
