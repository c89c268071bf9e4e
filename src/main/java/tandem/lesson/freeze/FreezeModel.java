package tandem.lesson.freeze;

import static tandem.lesson.freeze.Experiment.Server.ANSWERS;
import static tandem.lesson.freeze.FreezeDials.DELAY;
import static tandem.lesson.freeze.FreezeDials.PACE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import tandem.exhibit.freeze.Slow;
import tandem.exhibit.prime.LargePrime;
import tandem.exhibit.prime.TrialDivision;
import tandem.run.Attention.Listening;
import tandem.run.Run;
import tandem.run.RunState;
import tandem.site.Site;
import tandem.time.Clock;
import tandem.ui.lesson.ComparisonModel;
import tandem.ui.lesson.DialValues;
import tandem.ui.lesson.LessonContext;
import tandem.ui.lesson.Measured;
import tandem.ui.lesson.WarmUp;
import tandem.ui.text.Sentence;

/// The model of the freeze lesson: a run of the pane that the toggle chooses; the other one keeps its last result.
public final class FreezeModel extends ComparisonModel {
    private final WindowFetcher fetcher;
    private final FreeSpinner spinner;
    private final FreezePane blocking;
    private final FreezePane nonblocking;
    private final WarmUp warmUp;
    private final Measured<TrialDivision> primes;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper clicks = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Sentence> stoodStill = new ReadOnlyObjectWrapper<>(Sentence.of("unknown"));
    private final ReadOnlyObjectWrapper<Sentence> cost = new ReadOnlyObjectWrapper<>(Sentence.NONE);
    private final ReadOnlyObjectWrapper<Sentence> explanation =
            new ReadOnlyObjectWrapper<>(Sentence.of("explain.before"));
    private @Nullable Observation observation;
    private FreezePane latest;

    FreezeModel(LessonContext context, Clock clock, Site site) {
        super(context);
        fetcher = new WindowFetcher(clock, site);
        spinner = new FreeSpinner(clock);
        blocking = new FreezePane(clock, Experiment.blocking(dials()));
        nonblocking = new FreezePane(clock, Experiment.nonblocking(dials()));
        latest = blocking;
        primes = new Measured<>("prime measure", () -> TrialDivision.measure(clock), context.window());
        warmUp = WarmUp.begin(this::warmUps, context.window(), this::noServer);
        ready.bind(warmUp.done().and(primes.ready()));
        dials().changes().subscribe(_ -> turned());
        followDials();
    }

    DialValues dials() {
        return context().dials();
    }

    /// By which the page's own spinner turns.
    Clock clock() {
        return fetcher.clock();
    }

    /// Runs what it is given on the window's thread.
    Executor window() {
        return context().window();
    }

    FreeSpinner spinner() {
        return spinner;
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

    /// Counts a click of that button. One made while the window stands still is counted when it wakes.
    public void click() {
        clicks.set(clicks.get() + 1);
    }

    /// The mouse was pressed somewhere in the window.
    public void pressed() {
        if (observation != null && running().get()) {
            observation.clicked();
        }
    }

    /// For how long the window stood still in the last blocking run.
    public ReadOnlyObjectProperty<Sentence> stoodStill() {
        return stoodStill.getReadOnlyProperty();
    }

    /// What that did, and where it came from.
    public ReadOnlyObjectProperty<Sentence> cost() {
        return cost.getReadOnlyProperty();
    }

    /// What the last run has shown, or what to do before the first.
    public ReadOnlyObjectProperty<Sentence> explanation() {
        return explanation.getReadOnlyProperty();
    }

    @Override
    protected ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    @Override
    protected List<Run> prepare() {
        try {
            Experiment next = Experiment.next(dials());
            Observation begun = new Observation(
                    context().access(), spinner, next.isBlocking(), window -> fetcher.run(next, number(), window));
            observation = begun;
            reset(); // the dials may have been turned while the last one ran
            latest = next.isBlocking() ? blocking : nonblocking;
            latest.follow(begun.run());
            return List.of(begun.run());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it was there for the warm-up
        }
    }

    @Override
    protected Executor atEnd() {
        return observation == null ? context().window() : observation.whenOver();
    }

    /// The observation does, from before the run until after it.
    @Override
    protected Listening watch(List<Run> begun) {
        return () -> {};
    }

    @Override
    protected void look() {
        Alike room = Alike.of(blocking, nonblocking);
        blocking.look(room);
        nonblocking.look(room);
        stoodStill.set(Findings.stoodStill(blocking.fold()));
        cost.set(Findings.cost(blocking.fold()));
    }

    /// Another delay is another experiment; the toggle alone leaves the other pane its result.
    @Override
    protected void reset() {
        boolean left = blocking.reset(Experiment.blocking(dials()));
        boolean right = nonblocking.reset(Experiment.nonblocking(dials()));
        if (left || right) {
            explanation.set(Sentence.of("explain.before"));
        }
        look();
    }

    @Override
    protected Sentence announce() {
        return Findings.foreseen(Experiment.next(dials()));
    }

    /// Said once, large, and not again in the status line.
    @Override
    protected Sentence summary() {
        explanation.set(
                Findings.isEnded(latest.fold())
                        ? Findings.watchdog(latest.fold(), latest.experiment())
                        : super.summary());
        return Sentence.NONE;
    }

    @Override
    protected List<RunState> states() {
        return List.of(latest.fold().state());
    }

    @Override
    protected Sentence shown() {
        FreezeFold held = blocking.fold();
        FreezeFold free = nonblocking.fold();
        if (Findings.comparable(held, free)) {
            return Findings.compared(held, free, nonblocking.experiment());
        }
        return latest == blocking
                ? Findings.blocked(blocking.experiment())
                : Findings.free(free, nonblocking.experiment());
    }

    @Override
    public void close() {
        warmUp.close();
        primes.close();
        super.close();
        if (observation != null) {
            observation.close();
        }
    }

    private void turned() {
        primes.need(Experiment.blocking(dials()).computes());
        dials().setIdle(Experiment.next(dials()).isBlocking() ? Set.of(PACE) : Set.of());
    }

    private List<Run> warmUps() throws IOException {
        List<Run> runs = new ArrayList<>();
        for (Experiment.Way way : Experiment.Way.values()) {
            Experiment prompt = new Experiment(way, Slow.What.NETWORK, Duration.ZERO, ANSWERS, false);
            runs.add(fetcher.run(prompt, LargePrime.NONE, Thread::startVirtualThread));
        }
        return runs;
    }

    /// None where none is needed, or none is known yet.
    private LargePrime number() {
        TrialDivision measured = primes.value();
        boolean computes = Experiment.blocking(dials()).computes();
        return computes && measured != null ? measured.lasting(dials().duration(DELAY)) : LargePrime.NONE;
    }
}
