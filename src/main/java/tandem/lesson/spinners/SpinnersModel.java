package tandem.lesson.spinners;

import static tandem.lesson.spinners.SpinnersDials.EVERY;
import static tandem.lesson.spinners.SpinnersDials.LEFT;
import static tandem.lesson.spinners.SpinnersDials.RIGHT;
import static tandem.lesson.spinners.SpinnersDials.SLOW;
import static tandem.lesson.spinners.SpinnersDials.STOP;
import static tandem.lesson.spinners.SpinnersDials.WORK;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import tandem.exhibit.prime.LargePrime;
import tandem.exhibit.prime.TrialDivision;
import tandem.exhibit.spinners.Spinning;
import tandem.exhibit.spinners.Spinning.Stop;
import tandem.exhibit.spinners.Spinning.Work;
import tandem.run.Model;
import tandem.run.Run;
import tandem.run.RunState;
import tandem.time.Clock;
import tandem.ui.lesson.ComparisonModel;
import tandem.ui.lesson.DialValues;
import tandem.ui.lesson.LessonContext;
import tandem.ui.lesson.Measured;
import tandem.ui.project.Project;
import tandem.ui.text.Amount;
import tandem.ui.text.Sentence;

/// The model of the spinners lesson: two panes that always start together.
public final class SpinnersModel extends ComparisonModel {
    private final DialValues dials;
    private final Measured<TrialDivision> primes;
    private final SpinnerPane left;
    private final SpinnerPane right;

    SpinnersModel(LessonContext context, Clock clock) {
        super(context);
        dials = context.dials();
        primes = new Measured<>("prime measure", () -> TrialDivision.measure(Clock.real()), context.window());
        left = new SpinnerPane(clock, context.window(), this::comparable, dials.model(LEFT), spinning());
        right = new SpinnerPane(clock, context.window(), this::comparable, dials.model(RIGHT), spinning());
        followDials();
    }

    DialValues dials() {
        return dials;
    }

    public SpinnerPane left() {
        return left;
    }

    public SpinnerPane right() {
        return right;
    }

    /// What `model` would run, to take away.
    Project project(Model model) {
        return SpinnersProject.of(model, spinning());
    }

    /// Not before it is known how fast this machine computes, where the slow work is to compute.
    @Override
    protected ReadOnlyBooleanProperty ready() {
        return primes.ready();
    }

    @Override
    protected Sentence goesOnInPause() {
        return work() == Work.COMPUTES ? Sentence.of("pace.computed") : Sentence.NONE;
    }

    @Override
    protected List<Run> prepare() {
        Spinning how = spinning();
        return List.of(left.prepare(dials.model(LEFT), how), right.prepare(dials.model(RIGHT), how));
    }

    @Override
    protected void look() {
        left.look();
        right.look();
    }

    @Override
    protected void reset() {
        Spinning how = spinning();
        left.reset(dials.model(LEFT), how);
        right.reset(dials.model(RIGHT), how);
    }

    @Override
    protected Sentence announce() {
        primes.need(work() == Work.COMPUTES);
        return Sentence.of("intro." + dials.choice(WORK), dials.amount(SLOW), dials.amount(EVERY));
    }

    @Override
    protected List<RunState> states() {
        return List.of(left.fold().state(), right.fold().state());
    }

    @Override
    protected Sentence shown() {
        return Sentence.of(
                "status.done",
                left.picture().get().model(),
                Amount.times(left.fold().drawn()),
                right.picture().get().model(),
                Amount.times(right.fold().drawn()));
    }

    @Override
    public void close() {
        primes.close();
        super.close();
    }

    private Spinning spinning() {
        return new Spinning(
                work(),
                dials.duration(SLOW),
                dials.duration(EVERY),
                Stop.valueOf(dials.choice(STOP).toUpperCase(Locale.ROOT)),
                number());
    }

    /// None where none is needed, or none is known yet.
    private LargePrime number() {
        TrialDivision measured = primes.value();
        return work() == Work.COMPUTES && measured != null ? measured.lasting(dials.duration(SLOW)) : LargePrime.NONE;
    }

    private Work work() {
        return Work.valueOf(dials.choice(WORK).toUpperCase(Locale.ROOT));
    }
}
