package tandem.lesson.flags;

import static tandem.lesson.flags.FlagsDials.AT_ONCE;
import static tandem.lesson.flags.FlagsDials.DELAY;
import static tandem.lesson.flags.FlagsDials.ERRORS;
import static tandem.lesson.flags.FlagsDials.IN_TURN;
import static tandem.lesson.flags.FlagsDials.LEFT;
import static tandem.lesson.flags.FlagsDials.ORDER;
import static tandem.lesson.flags.FlagsDials.RIGHT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import tandem.run.Model;
import tandem.run.Run;
import tandem.run.RunState;
import tandem.site.Dials;
import tandem.site.Flags;
import tandem.site.Site;
import tandem.time.Clock;
import tandem.ui.gallery.TileState;
import tandem.ui.lesson.ChoiceDial;
import tandem.ui.lesson.ComparisonModel;
import tandem.ui.lesson.DialValues;
import tandem.ui.lesson.LessonContext;
import tandem.ui.lesson.WarmUp;
import tandem.ui.text.Amount;
import tandem.ui.text.Sentence;

/// The model of the flags lesson: the same list, against the same server, in two panes.
public final class FlagsModel extends ComparisonModel {
    private static final int COUNTRIES = 20;
    private static final long SEED = 1;

    private final DialValues dials;
    private final List<String> codes;
    private final Fetcher fetcher;
    private final WarmUp warmUp;
    private final FlagsPane left;
    private final FlagsPane right;

    FlagsModel(LessonContext context, Clock clock, Site site) {
        super(context);
        dials = context.dials();
        codes = Flags.mostPopulous(COUNTRIES).stream().sorted().toList();
        fetcher = new Fetcher(clock, context.window(), site);
        left = new FlagsPane(fetcher, asked(LEFT));
        right = new FlagsPane(fetcher, asked(RIGHT));
        warmUp = WarmUp.begin(this::warmUps, context.window(), this::noServer);
        followDials();
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

    /// Not before each model has fetched something unseen: a first request takes half a second longer than the next.
    @Override
    public ReadOnlyBooleanProperty startable() {
        return warmUp.done();
    }

    @Override
    protected boolean inTurn() {
        return dials.choice(ORDER).equals(IN_TURN);
    }

    @Override
    protected List<Run> prepare() {
        try {
            return List.of(left.prepare(asked(LEFT)), right.prepare(asked(RIGHT)));
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
        left.reset(asked(LEFT));
        right.reset(asked(RIGHT));
    }

    @Override
    protected Sentence announce() {
        return Sentence.of("intro", COUNTRIES, dials.amount(DELAY), dials.integer(AT_ONCE));
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
                left.fold().tiles().count(TileState.DONE),
                elapsed(left),
                right.picture().get().model(),
                right.fold().tiles().count(TileState.DONE),
                elapsed(right),
                COUNTRIES);
    }

    /// How long a pane's last run took, which has ended.
    private static Amount elapsed(FlagsPane pane) {
        return Amount.seconds(Duration.ofNanos(pane.fold().elapsed(0)), 2);
    }

    @Override
    public void close() {
        warmUp.close();
        super.close();
    }

    private List<Run> warmUps() throws IOException {
        List<Run> runs = new ArrayList<>();
        for (Model model : Model.choices()) {
            runs.add(fetcher.run(new Asked(model, codes, COUNTRIES, Dials.PROMPT)));
        }
        return runs;
    }

    private void noServer(IOException trouble) {
        say(Sentence.of("status.no-server", String.valueOf(trouble.getMessage())));
    }

    private Asked asked(ChoiceDial pane) {
        Dials site = new Dials(dials.duration(DELAY), Duration.ZERO, dials.number(ERRORS) / 100, SEED);
        return new Asked(dials.model(pane), codes, dials.integer(AT_ONCE), site);
    }
}
