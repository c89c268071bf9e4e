package tandem.lesson.flags;

import java.util.List;
import tandem.run.Model;
import tandem.ui.lesson.ChoiceDial;
import tandem.ui.lesson.Dial;
import tandem.ui.lesson.NumberDial;
import tandem.ui.lesson.Scale;
import tandem.ui.text.Unit;

/// What can be set in this lesson.
final class FlagsDials {
    static final String IN_TURN = "in-turn";

    static final NumberDial AT_ONCE =
            new NumberDial("at-once", Unit.COUNT, 1, 200, 5, 1, Scale.LOGARITHMIC, Dial.Place.BAR);
    static final NumberDial DELAY =
            new NumberDial("delay", Unit.MILLISECONDS, 0, 5000, 500, 10, Scale.LINEAR, Dial.Place.BAR);
    static final NumberDial ERRORS = new NumberDial("errors", Unit.PERCENT, 0, 100, 0, 1, Scale.LINEAR, Dial.Place.BAR);
    static final ChoiceDial ORDER = new ChoiceDial("order", List.of("together", IN_TURN), "together", Dial.Place.BAR);
    static final ChoiceDial LEFT = ChoiceDial.ofModels("left", Model.PLATFORM_THREADS);
    static final ChoiceDial RIGHT = ChoiceDial.ofModels("right", Model.EVENT_LOOP);

    static final List<Dial> ALL = List.of(AT_ONCE, DELAY, ERRORS, ORDER, LEFT, RIGHT);

    private FlagsDials() {}
}
