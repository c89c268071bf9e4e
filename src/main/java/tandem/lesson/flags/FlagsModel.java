package tandem.lesson.flags;

import static tandem.lesson.flags.FlagsDials.DELAY;
import static tandem.lesson.flags.FlagsDials.FOLDER;
import static tandem.lesson.flags.FlagsDials.LEFT;
import static tandem.lesson.flags.FlagsDials.RIGHT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import tandem.run.Model;
import tandem.run.Run;
import tandem.run.RunState;
import tandem.site.Site;
import tandem.time.Clock;
import tandem.ui.lesson.ChoiceDial;
import tandem.ui.lesson.ComparisonModel;
import tandem.ui.lesson.DialValues;
import tandem.ui.lesson.LessonContext;
import tandem.ui.lesson.WarmUp;
import tandem.ui.project.Project;
import tandem.ui.text.Sentence;

/// The model of the flags lesson: the same list, against the same server, in two panes.
public final class FlagsModel extends ComparisonModel {
    private final DialValues dials;
    private final Setup setup;
    private final Saving saving;
    private final Fetcher fetcher;
    private final Guests guests;
    private final WarmUp warmUp;
    private final FlagsPane left;
    private final FlagsPane right;
    private final Set<Model> known = EnumSet.noneOf(Model.class);

    /// @param descriptors what bounds the requests at once
    FlagsModel(LessonContext context, Clock clock, Site site, Descriptors descriptors) {
        super(context);
        dials = context.dials();
        setup = new Setup(dials, descriptors);
        saving = new Saving(dials);
        fetcher = new Fetcher(clock, context.window(), site);
        guests = new Guests(site, context.window());
        left = new FlagsPane(fetcher, this::comparable, plan(LEFT));
        right = new FlagsPane(fetcher, this::comparable, plan(RIGHT));
        Fetcher unpaced = new Fetcher(Clock.real(), context.window(), site);
        warmUp = WarmUp.begin(unpaced::warmUps, context.window(), this::noServer);
        warmUp.done().subscribe(_ -> welcomeGuests());
        followDials();
        dials.changes().subscribe(_ -> turned());
        dials.observe(FOLDER).subscribe((_, _) -> tryFolder());
    }

    DialValues dials() {
        return dials;
    }

    public FlagsPane left() {
        return left;
    }

    public FlagsPane right() {
        return right;
    }

    /// Where the flags are put, if anywhere.
    Saving saving() {
        return saving;
    }

    /// Who else comes to the server.
    Guests guests() {
        return guests;
    }

    /// What `model` would run, to take away.
    Project project(Model model) {
        return FlagsProject.of(setup.asked(model), setup.once());
    }

    /// Not before each model has fetched something unseen: a first request takes half a second longer than the next.
    @Override
    protected ReadOnlyBooleanProperty ready() {
        return warmUp.done();
    }

    @Override
    protected Sentence obstacle() {
        return setup.trouble();
    }

    @Override
    protected Sentence refusal() {
        return saving.trouble(dials.model(LEFT), dials.model(RIGHT));
    }

    @Override
    protected boolean inTurn() {
        return setup.inTurn();
    }

    @Override
    protected Sentence goesOnInPause() {
        return setup.other() == null ? Sentence.NONE : Sentence.of("pace.elsewhere");
    }

    @Override
    protected List<Run> prepare() {
        try {
            List<Run> runs = new ArrayList<>();
            runs.add(left.prepare(plan(LEFT), saving.folder(dials.model(LEFT))));
            runs.add(right.prepare(plan(RIGHT), saving.folder(dials.model(RIGHT))));
            known.add(dials.model(LEFT));
            known.add(dials.model(RIGHT));
            return runs;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it was there for the warm-up
        }
    }

    @Override
    protected void look() {
        left.look();
        right.look();
    }

    @Override
    protected void reset() {
        left.reset(plan(LEFT));
        right.reset(plan(RIGHT));
    }

    @Override
    protected Sentence announce() {
        OtherServer other = setup.other();
        int count = setup.codes().size();
        if (count == 0) {
            return Sentence.of("intro.nothing");
        }
        return other == null
                ? Sentence.of("intro", count, dials.amount(DELAY), setup.atOnce())
                : Sentence.of("intro.other", count, other.host(), setup.atOnce());
    }

    @Override
    protected List<RunState> states() {
        return List.of(left.fold().state(), right.fold().state());
    }

    @Override
    protected Sentence shown() {
        FlagsPicture one = left.picture().get();
        FlagsPicture other = right.picture().get();
        int asked = left.plan().asked().codes().size();
        return Sentence.of(
                "status.done",
                one.model(),
                one.done(),
                one.elapsed(),
                other.model(),
                other.done(),
                other.elapsed(),
                asked);
    }

    @Override
    public void close() {
        warmUp.close();
        super.close();
    }

    /// Says what is wrong with the folder before Start is pressed, unless there is something else to be said.
    private void tryFolder() {
        if (!running().get() && obstacle().equals(Sentence.NONE)) {
            say(refusal());
        }
    }

    /// What follows the dials also while a run goes on.
    private void turned() {
        dials.setIdle(setup.other() == null ? Set.of() : FlagsDials.OF_BUILT_IN);
        welcomeGuests();
    }

    /// Whoever comes from outside meets what our own panes would meet if they started now.
    private void welcomeGuests() {
        if (!warmUp.done().get()) {
            return;
        }
        try {
            guests.welcome(setup.site());
        } catch (IOException trouble) {
            noServer(trouble);
        }
    }

    private Plan plan(ChoiceDial pane) {
        Model model = dials.model(pane);
        return Plan.of(setup.asked(model), setup.bound(), !known.contains(model));
    }
}
