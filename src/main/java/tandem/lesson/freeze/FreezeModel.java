package tandem.lesson.freeze;

import static tandem.lesson.freeze.FreezeDials.BLOCKING;
import static tandem.lesson.freeze.FreezeDials.DELAY;
import static tandem.lesson.freeze.FreezeDials.WAY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tandem.run.Outcome;
import tandem.run.Run;
import tandem.run.RunState;
import tandem.site.BestPossible;
import tandem.site.Dials;
import tandem.site.Flags;
import tandem.site.Site;
import tandem.time.Clock;
import tandem.ui.lesson.ComparisonModel;
import tandem.ui.lesson.DialValues;
import tandem.ui.lesson.LessonContext;
import tandem.ui.lesson.WarmUp;
import tandem.ui.text.Amount;
import tandem.ui.text.Sentence;

/// The model of the freeze lesson: a run of the pane that the toggle chooses; the other one keeps its last result.
public final class FreezeModel extends ComparisonModel {
    private static final int COUNTRIES = 5;

    /// Times that differ by no more than this share are called the same.
    private static final double SAME = 0.05;

    private final LessonContext context;
    private final WindowFetcher fetcher;
    private final List<String> codes;
    private final FreezePane blocking;
    private final FreezePane nonblocking;
    private final WarmUp warmUp;
    private final ReadOnlyIntegerWrapper clicks = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Sentence> stoodStill = new ReadOnlyObjectWrapper<>(Sentence.of("unknown"));
    private final ReadOnlyObjectWrapper<Sentence> explanation =
            new ReadOnlyObjectWrapper<>(Sentence.of("explain.before"));
    private AfterFrames start;
    private FreezePane latest;

    FreezeModel(LessonContext context, Clock clock, Site site) {
        super(context);
        this.context = context;
        fetcher = new WindowFetcher(clock, site);
        start = new AfterFrames(context.window());
        codes = Flags.mostPopulous(COUNTRIES).stream().sorted().toList();
        blocking = new FreezePane(clock, codes, best());
        nonblocking = new FreezePane(clock, codes, best());
        latest = blocking;
        warmUp = WarmUp.begin(this::warmUps, context.window(), this::noServer);
        followDials();
    }

    /// By which the page's own spinner turns.
    Clock clock() {
        return fetcher.clock();
    }

    /// Runs what it is given on the window's thread.
    Executor window() {
        return context.window();
    }

    public FreezePane blocking() {
        return blocking;
    }

    public FreezePane nonblocking() {
        return nonblocking;
    }

    /// How often the button in the window was clicked.
    public ReadOnlyIntegerProperty clicks() {
        return clicks.getReadOnlyProperty();
    }

    /// Counts a click. One made while the window stands still is counted when it wakes.
    public void click() {
        clicks.set(clicks.get() + 1);
    }

    /// For how long the window stood still in the last blocking run.
    public ReadOnlyObjectProperty<Sentence> stoodStill() {
        return stoodStill.getReadOnlyProperty();
    }

    /// What the last run has shown, or what to do before the first.
    public ReadOnlyObjectProperty<Sentence> explanation() {
        return explanation.getReadOnlyProperty();
    }

    @Override
    protected ReadOnlyBooleanProperty ready() {
        return warmUp.done();
    }

    @Override
    protected boolean inTurn() {
        return false;
    }

    @Override
    protected List<Run> prepare() {
        try {
            start = new AfterFrames(context.window());
            Run run = fetcher.run(isBlocking(), codes, dials(), start);
            latest = isBlocking() ? blocking : nonblocking;
            latest.follow(run, best());
            return List.of(run);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it was there for the warm-up
        }
    }

    @Override
    protected void look() {
        start.frame();
        latest.look();
    }

    /// Another delay is another experiment; the toggle alone leaves the other pane its result.
    @Override
    protected void reset() {
        if (blocking.best() != best()) {
            blocking.reset(best());
            nonblocking.reset(best());
            stoodStill.set(Sentence.of("unknown"));
            explanation.set(Sentence.of("explain.before"));
        }
    }

    @Override
    protected Sentence announce() {
        Amount all = Amount.seconds(Duration.ofNanos(best()), 1);
        return Sentence.of(isBlocking() ? "intro.blocking" : "intro.nonblocking", all);
    }

    /// Said once, large, and not again in the status line.
    @Override
    protected Sentence summary() {
        if (latest == blocking) {
            stoodStill.set(Sentence.of("value", gap(blocking)));
        }
        explanation.set(super.summary());
        return Sentence.NONE;
    }

    @Override
    protected List<RunState> states() {
        return List.of(latest.fold().state());
    }

    @Override
    protected Sentence shown() {
        if (blocking.fold().state() instanceof RunState.Ended(Outcome.Done _, long held)
                && nonblocking.fold().state() instanceof RunState.Ended(Outcome.Done _, long free)) {
            boolean same = Math.abs(held - free) <= SAME * Math.max(held, free);
            return Sentence.of(same ? "status.both" : "status.both-differ", seconds(held), seconds(free));
        }
        return Sentence.of(latest == blocking ? "status.blocking" : "status.nonblocking", gap(latest));
    }

    @Override
    public void close() {
        warmUp.close();
        super.close();
        start.release();
    }

    private List<Run> warmUps() throws IOException {
        return List.of(
                fetcher.run(true, codes, Dials.PROMPT, Thread::startVirtualThread),
                fetcher.run(false, codes, Dials.PROMPT, Thread::startVirtualThread));
    }

    private void noServer(IOException trouble) {
        say(Sentence.of("status.no-server", String.valueOf(trouble.getMessage())));
    }

    private boolean isBlocking() {
        return values().choice(WAY).equals(BLOCKING);
    }

    private Dials dials() {
        return new Dials(values().duration(DELAY), Duration.ZERO, 0, 0);
    }

    private DialValues values() {
        return context.dials();
    }

    private long best() {
        return BestPossible.nanos(dials(), codes, 1);
    }

    private static Amount gap(FreezePane pane) {
        return Amount.millis(Duration.ofNanos(pane.fold().longestGap()));
    }

    private static Amount seconds(long nanos) {
        return Amount.seconds(Duration.ofNanos(nanos), 2);
    }
}
