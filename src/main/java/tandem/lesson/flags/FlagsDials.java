package tandem.lesson.flags;

import java.util.List;
import java.util.Set;
import tandem.run.Model;
import tandem.ui.lesson.ChoiceDial;
import tandem.ui.lesson.Dial;
import tandem.ui.lesson.Dial.Place;
import tandem.ui.lesson.NumberDial;
import tandem.ui.lesson.Scale;
import tandem.ui.lesson.TextDial;
import tandem.ui.text.Unit;

/// What can be set in this lesson.
final class FlagsDials {
    static final String IN_TURN = "in-turn";
    static final String NAMES = "names";
    static final String MIXED = "mixed";

    static final ChoiceDial WHAT =
            new ChoiceDial("what", List.of(Wanted.POPULOUS, Wanted.ALL, Wanted.TYPED), Wanted.POPULOUS, Place.BAR);
    static final TextDial CODES =
            new TextDial("codes", "br de kr us", Wanted::trouble, Place.BAR, new TextDial.When(WHAT, Wanted.TYPED));
    static final NumberDial AT_ONCE =
            new NumberDial("at-once", Unit.COUNT, 1, 1000, 5, 1, Scale.LOGARITHMIC, Place.BAR);
    static final NumberDial DELAY =
            new NumberDial("delay", Unit.MILLISECONDS, 0, 5000, 500, 10, Scale.LINEAR, Place.BAR);
    static final NumberDial JITTER =
            new NumberDial("jitter", Unit.MILLISECONDS, 0, 2000, 0, 10, Scale.LINEAR, Place.BAR);
    static final NumberDial ERRORS = percent("errors");
    static final NumberDial MISSING = percent("missing");

    static final ChoiceDial FAULT = new ChoiceDial(
            "fault",
            List.of(
                    "busy",
                    "teapot",
                    "cut-short",
                    "closed",
                    "dribble",
                    "hang",
                    "garbage",
                    "other-type",
                    "too-large",
                    "not-http",
                    "refused",
                    MIXED),
            "busy",
            Place.MORE);
    static final NumberDial TIMEOUT =
            new NumberDial("timeout", Unit.SECONDS, 0.5, 60, 10, 0.5, Scale.LOGARITHMIC, Place.MORE);
    static final NumberDial RETRIES = new NumberDial("retries", Unit.COUNT, 0, 3, 0, 1, Scale.LINEAR, Place.MORE);
    static final NumberDial TIMES =
            new NumberDial("times", Unit.TIMES, 1, Wanted.MOST, 1, 1, Scale.LOGARITHMIC, Place.MORE);
    static final NumberDial SEED = new NumberDial("seed", Unit.SEED, 0, 999_999, 1, 1, Scale.LINEAR, Place.MORE);
    static final ChoiceDial ORDER = new ChoiceDial("order", List.of("together", IN_TURN), "together", Place.MORE);
    static final ChoiceDial TILES = new ChoiceDial("tiles", List.of("in-sight", NAMES), "in-sight", Place.MORE);

    static final TextDial SERVER = new TextDial("server", "", OtherServer::trouble, Place.MORE, null);
    static final TextDial FOLDER = new TextDial("folder", "", Saving::trouble, Place.MORE, null);
    static final ChoiceDial LEFT = ChoiceDial.ofModels("left", Model.PLATFORM_THREADS);
    static final ChoiceDial RIGHT = ChoiceDial.ofModels("right", Model.EVENT_LOOP);

    /// Dials of the built-in server, which another one does not heed.
    static final Set<Dial> OF_BUILT_IN = Set.of(DELAY, JITTER, ERRORS, MISSING, FAULT, SEED);

    static final List<Dial> ALL = List.of(
            WHAT, CODES, AT_ONCE, DELAY, JITTER, ERRORS, MISSING, FAULT, TIMEOUT, RETRIES, TIMES, SEED, ORDER, TILES,
            SERVER, FOLDER, LEFT, RIGHT);

    private FlagsDials() {}

    private static NumberDial percent(String id) {
        return new NumberDial(id, Unit.PERCENT, 0, 100, 0, 1, Scale.LINEAR, Place.BAR);
    }
}
